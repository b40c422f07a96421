"""Words that name an office, an institution or a nameless person, and the small words around.

They tell where in *Kepala Dinas Kominfo Nana Storada* the office ends and the person begins.
"""

# Words that open the title of an office; acronyms of offices are found by their first letters too.
OFFICES = frozenset(
    "presiden wapres wakil menteri menko menkes menkeu menag menlu menpora mendagri mendikbud"
    " menhan menhub menkominfo menpan menaker mensos mentan mendag menteng kanselir perdana pm"
    " raja ratu gubernur wagub bupati wabup wali walikota camat lurah kades keuchik nagari"
    " ketua sekretaris sekjen sekda sekdes sekcam bendahara kepala kadis kabid kasi kabag"
    " kasubag kasubbag kaban kanit kasat kapolri kapolda kapolres kapolresta kapolsek"
    " kabareskrim dandim danramil danrem pangdam panglima komandan kasad kajati kajari kalapas"
    " karutan kakanwil kakanim kepsek kapuskes kasubbid kabiro karo direktur dirut dirjen"
    " deputi asisten inspektur komisaris manajer manager general ceo cfo coo cto chief head"
    " vice president officer founder pendiri koordinator korlap anggota jubir juru humas"
    " pengacara kuasa advokat jaksa hakim penyidik pelatih kapten pemain gelandang penyerang"
    " kiper petenis pebulutangkis profesor prof dokter guru dosen rektor dekan peneliti"
    " pengamat pakar ahli ekonom psikolog sosiolog budayawan sejarawan penyanyi aktor aktris"
    " artis musisi sutradara penulis penyair politikus politisi senator kongres duta dubes"
    " konsul utusan staf pejabat petugas penghulu imam ustaz ustad ustadz kiai kyai pastor"
    " pendeta uskup paus tokoh aktivis relawan mahasiswa siswa siswi warga pedagang petani"
    " nelayan sopir pengemudi pemilik pengusaha perwakilan narasumber pemateri moderator"
    " panitia ajudan ajun brigadir bripka briptu bripda aipda aiptu ipda iptu akp kompol akbp"
    " kombes brigjen irjen komjen jenderal letjen mayjen letkol kolonel mayor lettu letda"
    " serka serda kopda praka syahbandar kapusdik kapus pembina penasihat pengurus pengawas"
    " pimpinan pemimpin pjs plt plh pj penjabat pelaksana spesialis kurator editor redaktur"
    " reporter jurnalis wartawan presenter host pembawa ibu bapak istri suami anak adik kakak"
    " putra putri ayah orang eks mantan kasie kasatpol kasatreskrim kasatlantas kasatnarkoba"
    " kasubdit dirkrimum dirkrimsus kadiv kapuspen bhabinkamtibmas babinsa kakankemenag"
    " product project marketing sales country regional editorial managing chairman ketum"
    " waketum wakapolri wakapolda wakapolres wakajati wamen wamenkes wamenag menristek"
    " menristekdikti menkumham menkopolhukam menkomarves mendes menperin menesdm menkop menpar"
    " menparekraf sultan analis konsultan desainer arsitek bidan perawat periset ilmuwan"
    " astronom juri koki chef komika vlogger pilot nakhoda mandor satpam buruh santri pelajar"
    " pegiat penggiat inisiator penggagas pencipta penemu komedian pelawak pebalap pembalap"
    " petinju atlet bek striker pemred penyuluh pendamping operator teknisi apoteker psikiater"
    " akademisi pustakawan terdakwa tersangka saksi korban pelapor pemohon perusahaan"
    " pemerintah polisi kepolisian manajemen kejaksaan penyelenggara pengelola pengembang"
    " suster kapoldes paman bibi kakek nenek cucu keponakan mertua sepupu tetangga corporate"
    " secretary".split()
)
# Offices whose title goes on with the name of a region rather than with a person.
REGIONAL = frozenset(
    "gubernur wagub bupati wabup wali walikota camat lurah kades kapolda kapolres kapolresta"
    " kapolsek dandim danramil kajari kajati kalapas karutan sekda kakanwil keuchik".split()
)
# Words inside the name of an office or institution, never part of a person's name.
INSTITUTIONS = frozenset(
    "administrasi agama air akademik aceh anak anggaran antikorupsi aparatur asosiasi bagian"
    " badan balai bali bandung bangka bangsa banjir bank bantul banten barat basket bawaslu"
    " belanda bersama bendungan bencana bidang biro bisnis bpbd bumi bpjs cabang capital"
    " center centre china cilacap city company commission corporation council covid daerah"
    " dalam darat data dealer desa digital dinas direktorat divisi dpc dpd dpr dprd dpw"
    " ekonomi elektronik energi eropa fakultas federasi fisik forum fraksi gabungan gerindra"
    " golkar gedung group hak harian hubungan hukum human hutan ilmu imigrasi india indonesia"
    " industri informasi informatika inggris inggeris institut internasional investasi irigasi"
    " jabar jakarta jalan jambi jateng jatim jawa jaya jenderal jepang jerman kabinet"
    " kabupaten kalimantan kalteng kaltim kalsel kalbar kaltara kampung kampus kantor karang"
    " kawasan keamanan kebakaran kebijakan kebudayaan kecamatan kedokteran kehutanan kejaksaan"
    " kelautan kelompok keluarga kelurahan kementerian kemenag kemenkes kemenkumham"
    " kemasyarakatan kepegawaian kepemudaan kependudukan kepolisian kepulauan kereta kerja"
    " kerjasama kesehatan kesejahteraan kesra islam kristen katolik hindu buddha kanwil"
    " ketahanan ketenagakerjaan keuangan khusus klub kominfo komisariat komisi komite"
    " komunikasi komunitas koperasi koordinasi koordinator kota kpk kpu kriminal kua kuliner"
    " kurikulum laut layanan lalu lembaga lembah lingkungan lintas logistik luar lumajang"
    " madrasah maluku man management marketing masjid masyarakat medan media mikro minahasa"
    " minyak mts muda muhammadiyah musik nasional nasdem negara negeri nu nusantara olahraga"
    " ombudsman operasi operasional operations otoritas pajak pakar palang palembang pangan"
    " papua parlemen partai pasar pasukan pdam pekerjaan pelabuhan pelayanan pelatihan"
    " pemasaran pemasyarakatan pembangunan pembinaan pemberdayaan pemerintah pemerintahan"
    " pemkab pemkot pemprov pemuda pemilu penanaman penanggulangan penataan pencegahan"
    " pendidikan pendapatan penelitian pengadilan pengawas pengawasan pengelola pengelolaan"
    " pengembangan penghubung pengurus penindakan penyelenggara penyuluh perairan perangkat"
    " perdagangan perempuan perencanaan perhubungan perikanan perindustrian perizinan"
    " perkebunan perlindungan permukiman perpustakaan pers pertahanan pertambangan pertanian"
    " perumahan perusahaan pesantren peternakan pks pkb pdi pdip pemilihan pns polda"
    " politeknik politik polres polri polsek pondok ppp prasarana produk produksi program"
    " provinsi publik pulau puskesmas pusat radio rakyat raya regional reserse resor reskrim"
    " ri riau riset rukun rumah sakit samarinda sar satuan sarana sdm sekolah sekretariat"
    " sektor selatan semarang seni sentral serikat sipil skotlandia sosial spanyol stasiun"
    " strategi strategis subbagian sulawesi sulsel sulteng sultra sulut sumatera sumatra"
    " sumbar sumsel sumut sungai surabaya swasta tanggap tata teknik teknis teknologi tenaga"
    " tengah tenggara terpadu timur tinggi tni toko transportasi tugas uang umum uni unit"
    " universitas upt upaya urusan usaha utama utara wilayah wisata yayasan yogyakarta komando"
    " distrik militer smp sma smk sd sdn smpn sman mtsn rt rw umkm humas peduli amerika as"
    " australia austria rusia prancis perancis korea thailand malaysia singapura vietnam"
    " filipina turki iran irak israel palestina kerajaan dewan perwakilan majelis ulama"
    " mahkamah agung konstitusi yudisial jasa tambang mineral perbankan syariah persatuan"
    " ikatan perhimpunan himpunan gerakan liga wisma hotel".split()
)
HONORIFICS = frozenset(
    "pak bu bapak ibu haji hajah h hj kh k dr drs dra ir prof ust ustaz tgk gus kak mbak mas"
    " bang sang si tuan nyonya r ny tn drg dokter sdr letjen mayjen brigjen jenderal".split()
)
# Bodies that state things but are no person for a pronoun to mean.
COLLECTIVES = frozenset(
    "perusahaan pemerintah polisi kepolisian manajemen kejaksaan penyelenggara pengelola"
    " pengembang".split()
)
# Words that stand for people whose names the reader is not told.
NAMELESS = frozenset(
    "seorang seseorang sebuah suatu salah sejumlah beberapa sumber warga masyarakat saksi"
    " pengunjung penumpang orang para sebagian pedagang netizen warganet publik kalangan"
    " banyak mereka pihak".split()
)
PRONOUNS = frozenset("ia dia beliau mereka".split())
CALENDAR = frozenset(
    "senin selasa rabu kamis jumat jum'at sabtu minggu ahad januari februari maret april mei"
    " juni juli agustus september oktober november desember nopember pagi siang sore malam wib"
    " wita wit kemarin tadi".split()
)
# What ends the phrase of a speaker who stands behind the verb.
AFTER_SPEAKER = frozenset(
    "di ke dari pada dalam saat ketika usai seusai sesudah setelah sebelum sambil sembari"
    " seraya kepada terhadap lewat melalui dikutip seperti sebagaimana dilansir dengan penuh"
    " lagi menjawab menanggapi terkait soal mengenai tentang untuk karena yang yakni yaitu"
    " dikonfirmasi menambahkan kemudian lalu bersama selaku sebagai sela pekan menegaskan"
    " menjelaskan singkat menyambung sekaligus waktu tadi kemarin hari melanjutkan oleh serta"
    " dan tak tanpa menutup mengakhiri merujuk mengutip menyinggung ditemui menirukan"
    " mengingatkan namun tetapi sesuai secara".split()
)
# Adverbs between a subject and its verb.
ADVERBS = frozenset(
    "juga pun kembali lagi lalu kemudian langsung sempat turut ikut tegas hanya sudah telah"
    " akan masih terus sendiri secara selanjutnya bahkan sebelumnya baru tetap justru hendak"
    " ingin lantas malah pernah kerap sering selalu menjawab singkat balik sekali".split()
)
# What a sentence may open with before its subject.
FRONTING = frozenset(
    "dalam di ke dari pada saat ketika usai seusai setelah sesudah sebelum sejak selama"
    " sambil sembari seraya untuk guna demi atas terkait soal mengenai tentang menurut"
    " menjawab menanggapi kepada terhadap melalui lewat dengan tanpa karena sebab oleh meski"
    " meskipun walau walaupun jika bila kalau apabila sementara selain namun tetapi tapi akan"
    " bahkan bukan tak tidak jelang menjelang adapun apalagi begitu demikian hingga sampai"
    " sebagai seperti terlepas lebih kali hal itu sebelumnya selanjutnya kemudian lalu dan"
    " atau juga serta menyikapi melihat mendengar berdasarkan bersama padahal sehingga agar"
    " supaya sedangkan belum mulai semula awalnya akhirnya terakhir pertama kedua ketiga"
    " berbeda senada hari kini segera sekarang menyusul ditanya dikutip dilansir ditemui"
    " dihubungi dikonfirmasi diberitakan diketahui didampingi disinggung merujuk mengutip"
    " memasuki berdasar adalah ada ditambah termasuk khusus maka mengingat saking kalaupun"
    " ihwal usut awal akhir pertengahan tengah belakangan bagi".split()
)
