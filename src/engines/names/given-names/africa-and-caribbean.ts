/*
 * Given names of West and East African and Caribbean families that are spelt in more than one way or cut
 * short. Written by hand from general knowledge. Form of a line: british-a-to-j.ts.
 */
export const africaAndCaribbean = `
Abena, Abenaa
Abiodun : Abi, Biodun
Abimbola : Abi, Bimbo, Bola
Adebayo, Adebaye : Ade, Bayo
Adedayo : Ade, Dayo
Adekunle : Ade, Kunle
Ademola : Ade, Mola
Adeola : Ade, Ola
Adetokunbo : Ade, Tokunbo, Toks
Adewale : Ade, Wale
Akosua, Akosuah, Akosuwa
Akua, Akuah, Acqua
Akwasi, Kwasi, Kwesi, Quasi, Kweisi
Ama, Amma, Amah
Amarachi : Amara
Aminata, Aminatou : Ami
Ayodele, Ayodeji : Ayo, Dele, Deji
Ayomide : Ayo
Babatunde : Tunde, Baba
Babajide : Jide
Bukola, Bukunola : Bukky
Chidi, Chidiebere, Chidozie
Chijioke : Chiji
Chinedu : Nedu, Edu
Chioma : Chichi
Chukwuemeka, Chukwuemaka, Emeka : Chuks
Chukwudi : Chuks, Chudi
Dwayne, Duane, Dwain, Dewayne, Dwane
Ebenezer : Ben, Eben
Ebrima, Ibrima
Efe, Efemena
Ekow, Ekuow
Esi, Essi
Femi, Olufemi, Oluwafemi
Folake, Folakemi, Folasade : Fola, Sade
Ifeanyi, Ifeanyichukwu : Ify
Ifeoma : Ify
Jamar, Jamarr
Jerome, Gerome
Keisha, Kisha, Keesha, Kesha
Kofi, Koffi, Kofie, Coffie
Kojo, Kodjo, Cudjoe, Codjo
Kwabena, Kobina, Kobena, Kwabina, Cobbina : Kobby, Kobi
Kwadwo, Kwadjo, Kojo, Kwodwo
Kwaku, Kweku, Quaku, Kwakou : Kwaks
Kwame, Kwami, Kwamena, Quame
Lamar, Lamarr
Lamin, Lamine, Alimin
Latoya, LaToya : Toya
Malachi, Malakai, Malaki, Malachy : Mal
Mariama, Mariatou
Marlon, Marlin
Nana
Ngozi, Ngozichukwu : Ngo
Nkechi, Nkechinyere : Kechi
Obinna, Obina : Obi
Oluwaseun, Oluseun : Seun, Shay
Oluwatobi, Oluwatobiloba : Tobi, Toby
Oluwadamilola, Damilola : Dami, Lola
Oluwakemi, Oluwakemisola : Kemi
Oluwaseyi : Seyi
Oluwatosin : Tosin
Olumide : Mide, Olu
Onyeka, Onyekachi : Kachi, Onyi
Oumou, Umu
Samba
Segun, Olusegun, Shegun
Seydou, Saidou
Shanice, Shaniece, Chanice
Shaniqua, Shanequa
Shaquille, Shaquil, Shakil : Shaq
Taiwo, Taiye : Tai
Temitope, Temitayo : Temi, Tope, Tayo
Tyrell, Tyrel, Terrell : Ty
Uche, Uchenna
Yaa, Yaah
Yaw, Yao, Yawu
Abdirizak, Abdirisaq, Abdulrazak, Abdul Razzaq : Abdi
Ayaan, Ayan, Ayaanle
Deqa, Deka, Dheeqa
Farhiya, Farxiya, Fahria
Guled, Guleed
Hodan, Xodan
Hibo, Hiba, Hibaaq
Ifrah, Ifraah
Jamac, Jama, Jaamac
Liban, Libaan, Liiban
Mohamud, Maxamuud, Maxamud
Nimco, Nimo, Nimca
Sagal, Sagaal
Sharmarke, Sharmaarke, Shamarke
Warsame, Warsamme
Yonas, Yonatan, Yohannes, Yohanes : Yoni
Tesfay, Tesfai, Tesfaye
Mulugeta
Selam, Salam
`;
