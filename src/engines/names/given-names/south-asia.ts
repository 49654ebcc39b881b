/*
 * Given names of Hindu, Sikh, Jain and Sri Lankan families. Written by hand from general knowledge. Form of a line:
 * british-a-to-j.ts.
 */
export const southAsia = `
Aarav, Arav
Abhishek, Avishek : Abhi
Aditya, Adithya, Aaditya : Adi
Ajay, Ajai, Ajey
Akash, Aakash, Akaash
Amandeep : Aman
Amarjit, Amarjeet, Amerjit : Amar
Amit, Ameet
Amrit, Amreet
Anand, Ananda
Anil, Aneel
Anita, Aneeta
Anjali, Anjuli
Ankit, Ankeet
Arjun, Arjan, Arjuna
Arun, Aroon
Ashok, Asoka, Ashoka
Balwinder, Balvinder, Balwinda : Bal, Ballu
Baljit, Baljeet : Bal
Balbir, Balbeer
Bhavesh, Bavesh
Chandra, Chander
Darshan, Dershan
Deepak, Dipak, Deepack
Deepika, Dipika
Dharmesh, Darmesh
Dilip, Dileep, Daleep
Divya, Divia
Gagandeep : Gagan
Ganesh, Ganesha, Ganeshan
Geeta, Gita, Geetha
Gopal, Gopaal
Gurdeep, Gurdip : Gur
Gurpreet, Gurprit, Gupreet, Gurpreat : Gurp, Preet
Gurvinder, Gurwinder, Gurbinder
Harpreet, Harprit : Harp, Harps, Preet
Harjit, Harjeet, Harjit : Harj
Harish, Hareesh
Harvinder, Harwinder, Harbinder : Harv
Hitesh, Heetesh
Inderjit, Inderjeet, Indrajit : Inder
Jagdeep, Jagdip : Jag
Jagjit, Jagjeet : Jag
Jasdeep, Jasdip : Jas
Jaspreet, Jasprit : Jas, Jaz, Preet
Jasvinder, Jaswinder, Jasbinder : Jas, Jaz
Jatinder, Jatin, Jitender, Jitendra, Jatindra : Jat
Jaya, Jayaa
Jayesh, Jaiesh : Jay
Jignesh, Jiggnesh : Jig
Kamaljit, Kamaljeet : Kam, Kamal
Karan, Karran
Kavita, Kavitha
Kirpal, Kirpaal
Krishna, Krsna, Kishan, Krishnan, Kishen
Kuldeep, Kuldip : Kul
Kulwinder, Kulvinder : Kul
Kumar, Kumaar
Lakshmi, Laxmi, Luxmi, Lakshmy
Lalita, Lalitha
Mahesh, Maheshwar
Mandeep, Mandip : Man, Mandy
Manjit, Manjeet : Manj
Manoj, Manooj
Manpreet, Manprit : Manny, Preet
Meena, Mina
Minesh, Meenesh
Mohinder, Mahinder, Mohindra, Mahendra, Mahender
Mukesh, Mookesh
Narinder, Narendra, Narender, Narendar
Navdeep, Navdip : Nav
Navjot, Navjoth : Nav
Neha, Nehaa
Nikhil, Nikil, Nickhil : Nik
Nilesh, Neelesh
Nisha, Neesha
Nitin, Niten, Neeten
Paramjit, Paramjeet, Parmjit, Parmjeet : Param, Pam
Parminder, Parvinder, Parwinder : Parm
Pooja, Puja
Pradeep, Pradip, Predeep
Prakash, Parkash, Prakaash
Pramod, Parmod
Pravin, Praveen
Priya, Pria, Preeya
Priyanka, Preeyanka : Pri
Rahul, Raahul
Raj, Raja
Rajesh, Raajesh : Raj
Rajinder, Rajendra, Rajender, Rajindra : Raj
Rajiv, Rajeev : Raj
Rajvinder, Rajwinder : Raj
Rakesh, Raakesh : Raks
Ramesh, Rameshbhai
Ranjit, Ranjeet, Runjit
Ravi, Ravee
Ravinder, Ravindra, Rawinder, Rabindra, Ravindar : Ravi
Rekha, Reka
Rohan
Rohit, Roheet
Rupinder, Roopinder : Rup
Sandeep, Sandip : Sandy, San
Sangeeta, Sangita, Sangeetha
Sanjay, Sanjai, Sanjaya : Sanj
Sanjeev, Sanjiv : Sanj
Santosh, Santhosh
Satnam, Satnaam
Satish, Satheesh, Sateesh
Satwinder, Satvinder : Sat
Shilpa, Silpa
Shivani, Shivanee
Simran, Simren, Simranjit, Simranjeet : Sim
Sukhdeep, Sukhdip : Sukh
Sukhjit, Sukhjeet : Sukh
Sukhvinder, Sukhwinder, Sukhbinder : Sukh, Suki
Sunil, Suneel
Sunita, Suneeta, Sunitha
Suresh, Sureesh
Surinder, Surendra, Surender, Surindra : Sur
Tajinder, Tejinder, Tejinda : Taj
Tarlochan, Trilochan
Usha, Oosha
Varinder, Virender, Virendra, Verinder
Vijay, Bijay, Vijai, Wijay : Vij
Vikash, Vikas, Bikash
Vikram, Bikram, Wikram : Vik
Vinod, Binod, Vinodh
Vishal, Vishaal, Wishal
Vivek, Bibek, Viveck
Yash, Yaash
Yogesh, Jogesh
`;
