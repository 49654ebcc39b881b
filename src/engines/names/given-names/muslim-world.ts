/*
 * Given names of Arabic, Persian and Turkish origin as they are written by families from South Asia, the Middle East,
 * Turkey, the Balkans, West Africa and Somalia. Written by hand from general knowledge. Form of a line: british-a-to-j.ts.
 */
export const muslimWorld = `
Muhammad, Mohammed, Mohamed, Mohammad, Muhammed, Mohamad, Mohammod, Muhamad, Mohd, Md, Muhd, Mahomed, Mehmet, Mehmed, Maxamed, Mahamed, Mamadou, Mamadu, Momodou, Modou, Mohamud, Mohamoud, Muhammet, Mahammad, Mohomed, Muhamed, Mohammud, Mukhamed, Magomed : Mo, Moh, Mohsy, Hamoudi, Medo
Ahmed, Ahmad, Ahmet, Axmed, Ahmadou, Amadou, Ahamed, Achmed, Ahmmed, Akhmed
Mahmood, Mahmoud, Mahmud, Mehmood, Mamoud
Hamid, Hameed, Hamed
Abdullah, Abdulla, Abdallah, Abdoulaye, Abdullahi, Abdilahi, Abdulahi, Abdillahi, Abdalla : Abdul, Abdi, Abs
Abdulrahman, Abdurrahman, Abdirahman, Abderrahmane, Abdelrahman, Abdurahman, Abdirahmaan, Abdul Rehman, Abdur Rahman, Abdul Rahman, Abdur Rehman : Abdul, Rahman, Abdi, Abz
Abdulaziz, Abdelaziz, Abdiaziz, Abdul Aziz : Aziz, Abdul, Abdi
Abdulkadir, Abdelkader, Abdul Qadir, Abdulqadir, Abdikadir : Abdul, Abdi, Qadir
Abdulkarim, Abdelkarim, Abdul Karim, Abdul Kareem, Abdikarim : Karim, Abdul, Abdi
Abdi, Cabdi, Abdu
Abubakar, Abu Bakr, Aboubacar, Abu Bakar, Abubaker, Aboubakar, Boubacar, Bubacar, Bakr, Ebubekir : Abu, Bakar
Adil, Adeel, Adel
Ali, Aly, Cali, Aliyu, Alee, Alhaji Ali
Aliyah, Aaliyah, Aliya, Alia, Aleeyah : Ali
Amir, Ameer, Aamir, Emir, Amer
Amina, Aamina, Aminah, Ameena, Aminata, Emine, Amna : Mina
Anas, Anees, Anis
Anwar, Enver, Anver
Arif, Aarif, Areef
Asad, Assad, Asaad, Esad
Ashraf, Eshraf
Asif, Aasif, Aseef
Atif, Aatif
Ayaan, Ayan, Aayan
Ayesha, Aisha, Aysha, Aishah, Aicha, Aissatou, Ayse, Aysa, Caasha, Aisatou, Aysh, Ayishah, Aiesha : Ash, Aish
Ayub, Ayyub, Ayoub, Ayyoub, Eyup
Aziz, Azeez, Asis
Bashir, Basheer, Bachir, Beshir
Bilal, Belal, Bilaal, Billal : Bil
Bushra, Boushra
Dawud, Dawood, Daoud, Daud, Davud
Ebrahim, Ibrahim, Ibraheem, Ibrahima, Brahim, Ebraheem, Ibrahem, Ibragim : Ibby, Ibs, Ibz, Brahim, Ibi ~ Abraham, Avraham
Ehsan, Ihsan, Ahsan
Faisal, Faysal, Feisal, Faizal, Feysal, Fysal, Faycal : Faz
Farah, Farrah, Faarax
Faraz, Faras
Farhan, Farxaan, Ferhan
Farid, Fareed, Ferid
Farooq, Faruk, Farouk, Farooque, Faruq
Fatima, Fatema, Fatimah, Fathima, Fatma, Faduma, Fadumo, Fatoumata, Fatou, Faatimah, Fatimata, Fatuma : Fati, Fatim, Fats, Tima
Ghulam, Gulam, Golam
Habib, Habeeb
Hafsa, Hafsah, Hafza
Haider, Hyder, Haidar, Haydar, Hayder, Heydar
Halima, Haleema, Xaliimo, Halimo, Halimah, Halime
Hamza, Hamzah, Hamse, Xamse : Hamz
Haroon, Harun, Haroun, Haaroon ~ Aaron
Hasan, Hassan, Xasan, Hasaan, Hassaan, Asan
Hashim, Hasheem, Hachem, Hashem
Hussain, Hussein, Husain, Hossain, Hossein, Husayn, Huseyin, Hussayn, Xuseen, Hussien, Husein, Houcine, Ousseynou, Hossin, Hoossain, Hussen, Huseen
Idris, Idrees, Idriss
Ilyas, Iliyas, Elias, Elyas, Ilias ~ Elijah
Imran, Emran, Imraan, Omran : Imy, Immy
Iman, Imaan, Eman
Iqbal, Ikbal, Eqbal
Irfan, Erfan, Irfaan
Ishaq, Ishak, Ishaaq, Isaaq
Ismail, Ismaeel, Ismael, Esmail, Ismaaciil, Smail, Ismaila, Ismayil, Ismaeil : Isma
Jamal, Jamaal, Gamal, Jamel, Cemal, Djamel
Jamil, Jameel, Jamiel, Cemil
Javed, Javaid, Jawed, Javeed, Javid, Cavit
Junaid, Junayd, Joneid, Junaed, Cuneyt : Jun
Kabir, Kabeer
Kamal, Kamaal, Kemal
Kamran, Kamraan : Kam, Kami
Karim, Kareem, Kerim
Kashif, Kaashif : Kash
Khadija, Khadijah, Khadeeja, Hatice, Khadiza, Kadija, Kadijatou, Kadiatou, Khadra, Xadiijo, Khatija : Khadi, Dija, Kadi
Khalid, Khaled, Khaalid, Halit, Khalad
Khalil, Khaleel, Halil, Kalil
Layla, Leila, Leyla, Laila, Laylah, Leilah
Mahdi, Mehdi, Mahdy, Medhi
Majid, Majeed, Maajid, Mecit
Malik, Maalik, Malick, Melik, Maleek
Mansoor, Mansur, Mansour
Maryam, Mariam, Mariyam, Meryem, Maryan, Miriam, Mariama, Meriem, Maryum ~ Mary
Masood, Masud, Massoud, Mesut, Masoud
Mohsin, Muhsin, Mohsen, Mohseen
Mubarak, Mubaarak, Moubarak
Mujahid, Mojahed
Musa, Moosa, Mousa, Moussa, Muse, Muuse ~ Moses
Mustafa, Mostafa, Mustapha, Moustapha, Moustafa, Mustafe : Mus, Musty, Muzzy
Nabil, Nabeel
Nadeem, Nadim
Nadia, Nadiya, Nadya
Naeem, Naim, Nayeem
Nasir, Naseer, Nasser, Naser, Nassir, Nazir, Nasr
Nasreen, Nasrin, Nasrine
Nazia, Naziya
Noor, Nur, Nour, Noora
Nusrat, Nusrath
Parveen, Parvin, Parwin, Perveen
Omar, Umar, Omer, Oumar, Umer, Cumar, Omaar, Umarou : Om
Osman, Usman, Uthman, Othman, Ousmane, Usmaan, Cismaan, Osmaan, Ozman : Usy, Oz
Qasim, Kasim, Qaasim, Kassim, Qassim, Kacem, Gassem
Rafiq, Rafeeq, Rafik, Rafique
Rahim, Raheem, Rahem
Rashid, Rasheed, Rachid, Resit, Raashid
Rehan, Rayhan, Raihan, Reyhan
Riaz, Riyaz, Riyad, Riyadh, Reaz
Rizwan, Ridwan, Ridvan, Rezwan, Redouane : Riz
Saad
Sabir, Sabeer, Saber
Sadia, Sadiya, Saadia
Saeed, Said, Sayeed, Saied, Siyid, Seid
Safiya, Safia, Safiyah, Safiyya, Saafi
Saima, Saimah, Sayma
Sajid, Saajid, Sajeed
Salah, Saleh, Salih, Salaah
Saleem, Salim, Saalim, Selim
Salma, Selma, Salmah
Salman, Salmaan, Selman
Samir, Sameer, Samer
Samira, Sameera, Samirah
Sana, Sanaa, Saana
Shabir, Shabbir, Shabeer
Shafiq, Shafeeq, Shafik, Shafique
Shahid, Shaheed, Shahed
Shakeel, Shakil, Shaquille : Shak, Shaq
Sharif, Shareef, Sherif, Cherif, Sharmarke
Shoaib, Shuaib, Shuayb, Shoeb, Choaib
Suleiman, Sulaiman, Sulayman, Suleyman, Suliman, Soleiman, Souleymane, Saleban, Suleman, Soulaimane : Sully, Suli, Sulli ~ Solomon
Sumaiya, Sumayya, Sumayyah, Soumaya, Sumaya
Syed, Sayed, Sayyid, Sayyed, Seyed, Saiyed, Sayid
Tahir, Taher, Tahar
Tariq, Tarek, Tarik, Tareq, Tarique, Tareek : Taz
Tayyab, Tayyib, Taieb, Tayeb
Umair, Umayr, Omair
Waqas, Wakas, Vaqas : Wax
Waseem, Wasim, Vasim, Wassim, Ouassim : Waz
Yahya, Yahia, Yaxye, Yehya ~ John
Yaqub, Yakub, Yaqoob, Yacoub, Yakoub, Yacub ~ Jacob
Yasin, Yaseen, Yassin, Yassine, Yasiin
Yasir, Yasser, Yaser, Yassir
Yusuf, Yousef, Yusef, Yousuf, Yousaf, Youssef, Yusaf, Yosef, Yuusuf, Youssouf, Isuf, Jusuf, Usuf, Yusif : Yus, Yousy, Yusi ~ Joseph
Zahid, Zaahid, Zahed
Zahra, Zara, Zahraa, Zehra, Sahra
Zain, Zayn, Zane, Zein : Zee
Zainab, Zaynab, Zeinab, Zeynep, Zaineb, Zaynap, Seynabou, Zenab, Zeynab, Zenib : Zee, Zay
Zakaria, Zakariya, Zakariyya, Zakarya, Zekeriya, Sakariye, Zakariah : Zak
Zeeshan, Zishan, Zeshan : Zee
Zia, Ziya
Zubair, Zubayr, Zuber, Zobair, Zoubir : Zub
`;
