import { FUNCTION_WORDS } from "../spellings";

/**
 * Words of every letter to an office, in the spelling of a dictionary: how people greet, ask, count days, press and thank.
 * None of them tells whose business a matter is, and a learner that sees few lessons takes chance for a rule.
 */
const EVERYDAY = `
  adapun admin agustus akhir akhirnya akibat akibatnya alasan alasannya antar antara apabila apakah apalagi april arti artinya asalkan atas awal
  awalnya bagi bahan bahkan bahwa bahwasanya bang barat bawah beberapa begini begitu belakang beliau benar benarkah berada berakhir berapa berarti
  berbagai berbulan berdasarkan berhari berikut berkaitan berkali berlebihan bermaksud bersama bersangkutan bertahun bertanya betul biar biasa
  biasanya bila bilang bisakah boleh bolehkah bos bukankah bulan cara caranya cepat coba contoh contohnya cukup cuma dahulu dapatkan deh dekat
  delapan demi demikian depan desember dia diambil diberi diberikan dibuat digunakan diharapkan dijelaskan dikarenakan dikatakan dikerjakan
  diketahui dilaksanakan dilakukan dilihat dimohon dimohonkan diri disampaikan disana disebabkan disini disitu ditambahkan ditanya ditindak
  ditindaklanjuti ditunjukkan dulu enam enggan entah februari gitu guna gunakan hai hal halnya halo hampir hanyalah harap harapan haruskah harusnya
  hendak hendaknya hingga hormat ialah ikut ingat inginkan inilah instansi itulah iya jadinya jangan januari jauh jawab jawaban jelas jelaskan jika
  jikalau juli jumat jumlah juni justru juta kadang kak kalaupun kali kalian kamis kamu kan kanan kata katanya keadaan kebetulan kebutuhan kecewa
  kejadian keluhan kembali kemudian kenyataan ketika khusus khususnya kini kira kiranya kiri kondisi kondisinya lain lainnya lama lamanya langsung
  lantas lewat lho lihat loh maaf maka makin maksud malah malahan maret mas masa masalah masing maupun mbak mei melainkan melakukan melalui
  melaporkan melihat memang membantu memberi memberikan memberitahukan membuat meminta memohon mempertanyakan mempunyai menambahkan menanyakan
  mendapat mendapatkan mendatangi mengakibatkan mengalami mengambil mengapa mengatakan mengeluh mengeluhkan mengenai mengerjakan mengetahui
  menggunakan mengucapkan menindaklanjuti menit menjadi menunjuk menunjukkan menurut menyampaikan menyebabkan merasa merupakan meski meskipun min
  minggu misal misalnya mulai mungkin mungkinkah nah nama namun nanti nantinya niat nih november nyata oh oktober olehnya padahal pagi pakai paling
  pantas pasti penting per perhatian perhatiannya perihal permasalahan permisi pernah persis pertama pertanyaan pihak pribadi pula puluh punya rabu
  rasa rasanya ratus respon ribu sabtu salam sambil sampaikan samping sana sebab sebabnya sebagaimana sebagian sebaiknya sebaliknya sebelah sebelum
  sebelumnya sebenarnya sebesar sebuah sebut secara secepatnya sedang sedangkan sedikit segala segera sehingga sejak sekadar sekalian sekaligus
  sekalipun sekian sekiranya sekitar sekitarnya selain selama selamanya selanjutnya selasa selatan seluruh semakin sembilan sementara semoga sempat
  semua sendiri senin seolah seorang sepanjang sepertinya september sepuluh seringkali serta sesekali seseorang sesuai sesuatu setelah setengah
  setidaknya setinggi siang siap silakan sini situ soal soalnya solusi solusinya sore sungguh tadi tadinya tahu tahun takut tampak tanggal tanggapan
  tanpa tanya tanyakan tapi telah tengah tentang tentu tentunya terakhir terbaik terdapat terdiri terhadap terhormat terimakasih terjadi terkait
  terlalu terlebih termasuk ternyata tersebut tertentu terus terutama tiap tiba tidakkah timur tindak toh tolonglah tuh tujuh turut ucapan ucapkan
  umumnya ungkap untung usah utara waduh wah wahai waktu walau walaupun wassalam yaitu yakin yakni
`;

/** Words that neither teach the learner nor are given as a reason. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set([...FUNCTION_WORDS, ...EVERYDAY.trim().split(/\s+/)]);
