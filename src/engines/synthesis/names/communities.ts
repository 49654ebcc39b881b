/**
 * Given names of some of the country's communities, written by hand from general knowledge; no list was copied. A name of
 * one community says nothing of anybody's part in a line: who does what is drawn before anybody has a name. These tables
 * are apart from those by which the product compares names, or a test of it would only find itself.
 *
 * A line is names of one meaning: the usual spelling, other spellings, and behind a colon what people of that name are
 * called. Female names stand first, behind a slash male ones.
 */
interface CommunityTable {
  readonly name: string;
  /** Share of everybody who is made up. Ours: near the census of 2021 in order [BK], with small ones made larger to be met. */
  readonly share: number;
  readonly female: string;
  readonly male: string;
}

export const communityTables: readonly CommunityTable[] = [
  {
    name: 'English',
    share: 56,
    female:
      'Catherine, Katherine, Kathryn, Catharine: Cath, Kate, Katie; Sarah, Sara; Elizabeth, Elisabeth: Liz, Beth, Lizzie; Rebecca, Rebekah: Becky, Becca; Chloe, Cloe; Megan, Meghan: Meg; Hannah, Hanna; Lauren, Lauryn: Loz; Natalie, Nathalie: Nat; Jodie, Jody; Stacey, Stacy: Stace; Charlotte: Charlie, Lottie; Isabelle, Isobel, Isabel: Izzy, Bella; Abigail, Abigale: Abi, Abbie; Demi; Paige, Page; Courtney, Cortney; Ellie, Elly',
    male: 'Stephen, Steven, Stefan: Steve, Ste; Jonathan, Johnathan, Jonathon: Jon, Jonny; Matthew, Mathew: Matt; Michael, Micheal: Mike, Mikey; Daniel: Dan, Danny; Christopher, Kristopher: Chris; Jack, Jak; Callum, Calum: Cal; Lewis, Louis; Kieran, Kieron, Ciaran; Connor, Conor; Aaron, Aron; Bradley, Bradly: Brad; Thomas: Tom, Tommy; Joshua: Josh; Geoffrey, Jeffrey: Geoff, Jeff; Craig; Ryan, Rian; Jordan, Jorden: Jord; Kyle',
  },
  {
    name: 'Welsh',
    share: 4,
    female:
      'Rhiannon, Rhianon: Rhi; Sian, Shan; Carys, Cerys; Bethan, Bethany: Beth; Ffion, Fion; Nia; Lowri, Lowry; Eleri',
    male: 'Rhys, Reece, Rees; Gethin; Dafydd, David: Dai, Dave; Ieuan, Iwan, Euan; Owain, Owen; Gareth, Garath: Gaz; Iolo; Emyr, Emir',
  },
  {
    name: 'Irish',
    share: 3,
    female:
      'Siobhan, Shivaun; Niamh, Neve; Aoife, Eefa; Caoimhe, Keeva; Sinead, Shinade; Orla, Orlagh; Roisin, Rosheen: Ro',
    male: 'Sean, Shaun, Shawn; Eoin, Owen; Padraig, Patrick: Pat, Paddy; Declan, Deklan: Dec; Cathal, Kathal; Fergal, Feargal; Liam',
  },
  {
    name: 'Pakistani and Kashmiri',
    share: 5,
    female:
      'Ayesha, Aisha, Aysha; Fatima, Fatema, Fatimah; Zainab, Zaynab; Maryam, Mariam; Sana, Sanaa; Iqra, Ikra; Hafsa, Hafsah',
    male: 'Mohammed, Muhammad, Mohamed, Mohammad: Mo; Hassan, Hasan; Usman, Osman; Bilal, Belal; Imran, Emran: Imz; Faisal, Faysal; Zeeshan, Zishan: Zee; Hamza, Hamzah; Adeel, Adil',
  },
  {
    name: 'Bangladeshi',
    share: 3,
    female: 'Nasrin, Nasreen; Sultana; Tahmina, Tamina; Rahima, Raheema; Shamima, Shameema; Farhana',
    male: 'Abdul Rahim, Abdur Raheem: Rahim; Kamrul, Qamrul; Shafiq, Shofik, Shafique; Jubair, Zubair; Mizan, Mizanur: Miz; Tanvir, Tanveer',
  },
  {
    name: 'Indian',
    share: 5,
    female:
      'Priya, Preeya; Anjali, Anjuli; Deepika, Dipika; Simran, Simrun; Geeta, Gita; Harpreet, Harprit: Harp; Kavita, Kavitha',
    male: 'Sanjay, Sanjey: Sanj; Gurpreet, Gurprit: Gurp; Harjit, Harjeet; Vikram: Vik; Arjun, Arjan; Deepak, Dipak; Jaspal, Jasspal: Jas; Nikhil: Nik',
  },
  {
    name: 'Tamil',
    share: 1,
    female: 'Tharani, Tharany; Abirami, Abirame: Abi; Kavithra; Nirosha, Niroshah; Sivagami',
    male: 'Ketheeswaran, Ketheswaran: Kethees; Pirathap, Prathap; Suthakaran, Suthaharan: Suthan; Nishanthan: Nish; Thayaparan: Thayan',
  },
  {
    name: 'Black African',
    share: 5,
    female:
      'Oluwaseun, Oluseun: Seun; Chioma; Adaeze, Adaeza: Ada; Abena, Abenaa; Folasade, Folashade: Sade; Ngozi; Aminata, Aminatou: Ami; Temitope: Temi',
    male: 'Oluwatobi, Oluwatobiloba: Tobi; Chukwuemeka, Emeka; Kwame, Kwami; Kofi, Koffi; Babatunde: Tunde; Ifeanyi, Ifeanyichukwu: Ify; Emmanuel, Emanuel: Manny; Kwabena, Kobina',
  },
  {
    name: 'Black Caribbean',
    share: 3,
    female: 'Shanice, Shaniece; Latoya, Latoyah: Toya; Keisha, Kisha; Monique, Monik; Simone, Simonne; Renee, Rene',
    male: 'Dwayne, Duane; Tyrell, Terrell: Ty; Jermaine, Germaine: Jerms; Marlon, Marlin; Leroy, Leeroy; Andre, Andrey; Jerome, Gerome',
  },
  {
    name: 'Somali',
    share: 2,
    female: 'Hodan, Xodan; Fadumo, Faduma; Ifrah, Ifraah; Sagal, Sagaal; Hibo, Hiba; Nimco, Nimo',
    male: 'Abdirahman, Abdurahman, Cabdiraxmaan: Abdi; Liban, Libaan; Guled, Guleed; Warsame, Warsamme; Ayanle, Ayaanle; Mahad, Maxad',
  },
  {
    name: 'Arab',
    share: 2,
    female: 'Noor, Nour; Layla, Leila, Laila; Yasmin, Yasmeen: Yas; Rania, Raniya; Huda, Houda',
    male: 'Youssef, Yusuf, Yousef; Khaled, Khalid; Omar, Umar; Mahmoud, Mahmud; Tariq, Tarek; Anwar, Anouar',
  },
  {
    name: 'Polish',
    share: 3,
    female:
      'Agnieszka, Agneska: Aga; Katarzyna, Catarzyna: Kasia; Malgorzata, Margorzata: Gosia; Ewelina, Evelina; Joanna: Asia; Zuzanna, Susanna: Zuza',
    male: 'Krzysztof, Kristof: Krzysiek, Chris; Grzegorz, Gregorz: Greg; Lukasz, Lucas; Bartosz, Bartosh: Bartek; Wojciech, Voytek: Wojtek; Mateusz, Mateus',
  },
  {
    name: 'Romanian',
    share: 2,
    female: 'Andreea, Andrea; Ioana, Joanna; Mihaela, Michaela; Roxana, Roksana: Roxi; Georgiana, Georgianna',
    male: 'Andrei, Andrey; Bogdan; Ionut, Jonut; Cosmin, Kosmin; Florin, Florian; Vasile, Vasili',
  },
  {
    name: 'Albanian',
    share: 1,
    female: 'Arjeta, Arieta; Blerina; Drita; Elira; Mimoza, Mimosa',
    male: 'Arben, Arber: Ben; Dritan; Besnik; Ilir; Erion, Eriyon; Gjergj, Gerg',
  },
  {
    name: 'Turkish and Kurdish',
    share: 1.5,
    female: 'Ayse, Aishe; Elif; Zeynep, Zainep; Dilan, Dilane; Rojin',
    male: 'Emre; Mehmet, Mehmed: Memo; Baran; Serkan; Azad, Asad; Murat, Murad',
  },
  {
    name: 'Vietnamese and Chinese',
    share: 2,
    female: 'Thi Lan, Lan; Mei Ling, Meiling: Mei; Xiu Ying, Xiuying; Thuy, Thui; Phuong, Fuong; Siu Fong, Siufong',
    male: 'Van Minh, Minh; Duc, Duk; Wei Jian, Weijian: Jian; Tuan; Chi Keung, Chikeung: Keung; Quang, Kwang',
  },
  {
    name: 'Portuguese and Brazilian',
    share: 1.5,
    female: 'Beatriz, Beatris: Bia; Catarina, Katarina; Leticia, Letizia: Leti; Mariana; Ines, Inez',
    male: 'Joao, Joau; Tiago, Thiago; Luis, Luiz; Rafael, Raphael: Rafa; Nuno; Goncalo, Gonsalo',
  },
];
