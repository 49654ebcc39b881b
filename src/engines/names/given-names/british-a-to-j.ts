/*
 * Given names usual in Britain and Ireland, A to J. Written by hand from general knowledge: facts, no source, no licence.
 * A line is one name: `name, other spellings : short and pet forms ~ the same name in other languages`. A short form may
 * stand on many lines: “Alex” is short for Alexander and for Alexandra, which does not make those two one name.
 */
export const britishAToJ = `
Aaron, Arron, Aron : Az, Ronnie ~ Haroon, Harun
Abigail, Abigale, Abbigail : Abby, Abbie, Abbi, Abbey, Abi, Gail
Adam : Ads ~ Adem
Adrian, Adrien : Ade, Adie
Agnes : Aggie, Nessie ~ Agnieszka
Aidan, Aiden, Aedan, Aodhan, Ayden
Ailsa
Aisling, Ashling, Aislinn, Aishling : Ash
Alan, Allan, Allen, Alun : Al
Albert, Alberto : Al, Bert, Bertie, Albie
Aled
Alexander, Alexandre, Aleksander, Alexandr, Alasdair, Alastair, Alistair, Alister : Alex, Al, Sandy, Alec, Alek, Xander, Zander, Lex, Ali, Sasha ~ Aleksandr, Oleksandr, Iskander, Alejandro, Alessandro
Alexandra, Aleksandra, Alexandria : Alex, Lexi, Lexie, Sandra, Sasha, Sandy, Ola ~ Oleksandra, Alessandra, Alejandra
Alexis : Alex, Lexi, Lexie
Alfred : Alf, Alfie, Fred, Freddie, Freddy
Alice, Alys : Ali, Ally ~ Alicja
Alicia, Alisha, Alesha, Elisha, Alisia : Ali, Lish
Alison, Allison, Alyson : Ali, Ally, Allie
Amanda : Mandy, Mandi, Manda, Ams
Amelia, Emelia, Amelie : Millie, Milly, Mel, Amy, Mia
Amy, Aimee, Ami, Aimie
Anastasia, Anastasiya, Anastasiia : Stacey, Stacy, Ana, Nastya
Andrea : Andy, Andie, Drea
Andrew, Andre, Andreas : Andy, Drew, Dru, Andi ~ Andrzej, Andrei, Andrey, Andrii, Andriy, Andras, Ondrej, Anders
Angela : Ange, Angie
Angharad : Haz
Ann, Anne, Anna, Ana : Annie, Nan, Nancy, Anya, Ania, Aneta ~ Hannah, Hana
Annabel, Annabelle, Anabel : Bella, Belle, Anna
Anthony, Antony, Antonio, Anton : Tony, Ant, Toni ~ Antoni, Antonin
Antonia : Toni, Nia ~ Antonina
Aoife, Eefa
Archibald : Archie, Archy
Arthur : Art, Artie ~ Artur
Ashley, Ashleigh, Ashlee, Ashlie : Ash
Augustus, Augustine : Gus, Austin
Ava, Eva, Eve : Evie ~ Ewa, Hawa, Hawwa, Yeva
Barbara : Babs, Barb, Barbie ~ Basia
Barnaby, Barnabas : Barney
Barry, Barrie : Baz, Bazza
Bartholomew : Bart
Beatrice, Beatrix : Bea, Bee, Trixie, Trix
Benedict : Ben, Benny
Benjamin : Ben, Benny, Bennie, Benji, Benjy ~ Binyamin, Beniamin
Bernadette : Bernie, Detta
Bernard : Bernie, Barney ~ Bernat
Bethany, Bethan : Beth, Bethy
Beverley, Beverly : Bev
Bradley, Bradleigh : Brad
Brandon, Branden : Bran
Brendan, Brendon : Bren
Brian, Bryan, Bryon
Bridget, Brigid, Brigitte, Brid : Biddy, Bridie, Bri
Bronwen, Bronwyn : Bron
Caitlin, Kaitlin, Caitlyn, Kaitlyn, Katelyn, Catelyn : Cait, Kate, Katie, Caity
Callum, Calum, Colm, Kallum : Cal
Cameron, Kameron : Cam
Caoimhe, Keeva, Keva
Carl, Karl, Carlo : Carlos ~ Karol, Karel
Carol, Carole, Caryl, Karol : Caz
Caroline, Carolyn, Carolina, Karoline : Caz, Carrie, Caro, Lina ~ Karolina
Carys, Cerys
Cassandra, Kassandra : Cass, Cassie, Sandra
Cathal, Cahal
Catherine, Katherine, Kathryn, Catharine, Cathryn, Katharine, Kathrine, Catrin, Katrin, Caterina, Kathleen, Cathleen, Catriona, Katrina, Catrina : Kate, Kittie, Kaye, Cassie, Katie, Cath, Kath, Cathy, Kathy, Katy, Kay, Kitty, Kit, Cat, Kat, Trina, Rina ~ Katarzyna, Ekaterina, Yekaterina, Kateryna, Katerina, Catalina, Ecaterina
Cecilia, Cecily, Cicely : Cissy, Celia
Cedric : Ced, Rick
Charles : Charlie, Charley, Chas, Chaz, Chuck, Chip ~ Karl, Carlos, Karol
Charlotte : Charlie, Char, Lottie, Lotte, Lotta, Charley, Chaz
Chelsea, Chelsey, Chelsie : Chels
Cheryl, Sheryl, Cherryl, Sherrill : Chez, Cher, Sherry
Chloe, Cloe, Khloe : Clo
Christian, Kristian, Cristian : Chris, Kris ~ Krystian
Christina, Christine, Kristina, Kristine, Christiana, Christeen, Kirsten, Kirstin, Kirsty, Kirstie, Kristen, Kristin, Cristina : Chris, Chrissie, Chrissy, Tina, Kris, Kristy, Christie, Kirst ~ Krystyna, Khrystyna
Christopher, Kristopher, Cristopher, Christoph : Chris, Kris, Kit, Topher, Christy ~ Krzysztof, Cristofor, Kristof
Claire, Clare, Clair, Clara ~ Klara
Clement : Clem
Clifford : Cliff
Colin, Collin : Col
Connor, Conor, Konnor, Connar, Conner : Con
Constance : Connie
Corey, Cory, Korey, Kory
Cornelius : Con, Neil
Courtney, Courtnay, Kourtney : Court
Craig
Crystal, Krystal, Chrystal, Kristal : Crys
Curtis, Kurtis : Curt
Cynthia : Cindy
Dale
Daniel, Danial, Danyal, Daniyal : Dan, Dann, Danny, Dani ~ Danilo, Danylo
Danielle, Daniella, Daniele, Daniela : Dani, Danni, Dannie, Elle, Ella
Darren, Darran, Daren : Daz, Dazza
David, Davyd, Dafydd, Dai : Dave, Davey, Davy, Dai ~ Dawid, Daud, Dawood, Dawud, Daoud
Dean, Deane : Deano
Deborah, Debra, Debora : Deb, Debs, Debbie, Debby
Declan : Dec, Dex
Demetrius, Dimitri, Dmitri, Dmitry, Dimitrios, Dmytro, Dumitru : Dima, Mitya, Jimmy
Demi, Demie
Denise : Den, Neecy
Dennis, Denis, Dennys : Den, Denny ~ Denys
Derek, Deric, Derrick : Del, Rick, Ricky
Dermot, Diarmuid, Diarmaid
Diana, Diane, Dianne, Dyan : Di
Dominic, Dominick, Dominik, Domenic : Dom, Nic, Nicky
Donald, Domhnall : Don, Donny, Donnie
Donovan : Don, Donny
Dorothy, Dorothea : Dot, Dotty, Dottie, Dolly, Dora, Thea
Douglas, Duglas : Doug, Dougie
Duncan : Dunc
Dylan, Dillon, Dillan, Dilan : Dyl
Edmund, Edmond, Eamon, Eamonn : Ed, Eddie, Ted, Ned
Edward, Eduard, Edouard : Ed, Eddie, Eddy, Ted, Teddy, Ned ~ Edvard, Eduardo
Edwin : Ed, Eddie, Eddy, Win
Eileen, Aileen, Eilene
Eilidh, Ailie, Ayley
Eimear, Emer, Eimer
Elaine, Elayne, Ilaine : Lainey, Lainie
Eleanor, Elinor, Eleanore, Elena, Eleonora, Ellenor : Ellie, Nell, Nellie, Nora, Norah, Ellen, Elle, Lena
Elijah, Elias : Eli, Lije ~ Ilyas, Ilie
Elizabeth, Elisabeth, Elizabet, Elspeth, Elsbeth : Liz, Lizzie, Lizzy, Lizzi, Beth, Betty, Betsy, Bess, Bessie, Eliza, Libby, Libbie, Lisa, Liza, Elsie, Lisbeth, Ellie, Lilibet ~ Elzbieta, Elisabeta, Yelizaveta, Elizaveta, Yelyzaveta
Ella, Ellie, Elle
Elliot, Elliott, Eliot, Eliott : Ell
Emily, Emilie, Emilee, Emilia : Em, Emmy, Ems, Millie, Milly, Emma
Emma, Ema : Em, Ems, Emmy
Emmanuel, Emanuel, Immanuel : Manny, Manu, Eman ~ Manuel
Emyr
Eric, Erik, Erick, Eryk : Rick, Ricky
Erin, Eryn, Aerin
Ernest, Earnest : Ern, Ernie
Esther, Ester, Hester : Essie, Hetty, Ess ~ Esther
Ethan, Ethen
Euan, Ewan, Ewen, Euen, Owen, Eoin, Eoghan
Eugene, Eugen : Gene
Evan, Ifan, Ieuan : Ev
Evelyn, Eveline, Evelin : Evie, Eve, Ev
Ezekiel : Zeke
Ezra, Esra
Faye, Fay
Finley, Finlay, Finnley : Fin, Finn
Finn, Fionn, Fin
Fiona, Ffiona : Fi
Florence : Flo, Florrie, Flossie, Flora
Frances, Francesca, Franceska, Francine : Fran, Frannie, Frankie, Fanny, Chess, Cesca ~ Franciszka, Francisca
Francis, Frank, Franklin : Frankie, Fran ~ Franciszek, Francisco, Francesco, Frantisek
Frederick, Frederic, Fredrick, Fredric, Friedrich : Fred, Freddie, Freddy, Rick ~ Fryderyk
Freya, Freyja
Gabriel : Gabe, Gabby ~ Jibril, Jibreel, Djibril, Gavriil
Gabrielle, Gabriella, Gabriela : Gabby, Gaby, Gabs, Ella
Gareth, Garreth : Gaz, Gary, Gazza
Gary, Garry, Garrie : Gaz, Gazza
Gavin, Gavyn : Gav
Gemma, Jemma : Gem, Jem
Genevieve : Gen, Jen, Evie, Viv
Geoffrey, Jeffrey, Jeffery, Geoffry : Geoff, Jeff
George, Georg : Georgie, Geo ~ Jerzy, Yuri, Gheorghe, Georgi, Georgios, Giorgos, Jorge, Heorhii, Yurii, Djordje
Georgia : Georgie, Gia
Georgina, Georgiana, Georgena : Georgie, George, Gina, Gee
Geraint : Ger
Gerald, Jerald, Gerard, Gerrard, Gearoid : Gerry, Jerry, Ged
Geraldine : Gerry, Gerri, Ged
Gertrude : Gert, Gertie, Trudy
Gethin, Gethyn
Gilbert : Gil, Bert
Gillian, Jillian : Gill, Jill, Gilly, Jilly
Glen, Glenn, Glyn, Glynn
Gordon : Gord, Gordy
Grace, Gracie
Graham, Graeme, Grahame : Gray
Grainne, Granya
Gregory, Gregor, Grigor : Greg, Gregg, Gregor ~ Grzegorz, Grigore, Grigory, Hryhorii
Gwendolen, Gwendoline, Gwendolyn : Gwen, Wendy, Gwenda
Hannah, Hanna, Hana : Han
Harold : Harry, Hal
Harriet, Harriett, Harriette : Hattie, Harri, Harry, Hatty, Etta
Harrison, Harison : Harry
Harvey, Harvie : Harv
Hayley, Hailey, Haley, Haylee, Hayleigh, Hailee : Hay
Heather : Hetty
Helen, Helene, Helena, Ellen, Elen : Nell, Nellie, Lena, Ellie, Nelly ~ Elena, Yelena, Olena, Ileana
Henry, Henri, Harry : Harry, Hal, Hank ~ Henryk, Heinrich, Enrique
Herbert : Herb, Bert, Herbie
Hermione : Hermie, Mione
Hilary, Hillary : Hils
Holly, Hollie, Holley : Hols
Howard : Howie
Hugh, Hew, Huw, Huey : Hughie, Shug
Humphrey, Humphry : Hum
Ian, Iain, Ean
Imogen, Imogene : Immy, Immie, Imo
Ioan, Ieuan
Iolo
Isaac, Issac, Izaac, Izak : Zac, Zak, Ike ~ Ishaq, Ishak, Ishaaq, Izaak
Isabel, Isabelle, Isabella, Isobel, Isobelle, Izabella, Izabela, Ishbel, Iseabail : Izzy, Issy, Bella, Belle, Izzie, Ibby, Bel
Isla, Ila
Ivy
Jack, Jak, Jac : Jackie
Jackson, Jaxon, Jaxson : Jack, Jax
Jacob, Jakob, Jacobus : Jake, Jay, Coby, Jakey ~ Yaqub, Yakub, Yaqoob, Jakub, Yakov, Iacob, Yacoub
Jacqueline, Jacquelyn, Jaqueline, Jacquline : Jackie, Jacky, Jack, Jacqui, Jax, Jacs
Jade, Jayde
Jamal, Jamaal, Jamel, Djamal, Cemal, Gamal, Jemal
James, Jaymes, Seamus, Hamish, Shamus, Jamie, Jaime : Jim, Jimmy, Jimmie, Jamie, Jem, Jay, Jamo, Jamesy ~ Jaime, Jacques, Iago, Diego
Jane, Jayne, Jain, Sian, Sheena, Sinead, Jean : Janie, Janey, Jenny, Jan
Janet, Janette, Jeanette : Jan, Jen, Netta
Janice, Janis : Jan
Jasmine, Jasmin, Yasmin, Yasmine, Yasmeen, Jazmin, Jazmine, Yasemin : Jas, Jaz, Jazz, Yas
Jason, Jayson, Jaison : Jase, Jay
Jayden, Jaden, Jaiden, Jaydon, Jadon : Jay
Jennifer, Jenifer, Jenefer, Gennifer, Guinevere : Jen, Jenn, Jenny, Jennie, Jenni, Jenna
Jeremiah : Jez, Jerry
Jeremy, Jeremiah, Jeramy, Jerome : Jez, Jezza, Jem, Jerry
Jermaine, Jermain, Germaine, Germain : Jay, Jem
Jessica, Jesica, Jessika : Jess, Jessie, Jessi, Jessy
Joan, Joann, Siobhan, Joanne, Joanna, Johanna, Jo-Anne : Jo, Joey, Jojo, Joni, Joanie ~ Joana, Ioana, Asia
Jocelyn, Joscelyn : Joss, Josie
Jodie, Jody, Jodi
John, Johann, Johannes, Jon, Sean, Shaun, Shawn, Shane, Eoin : Johnny, Jonny, Johnnie, Jack, Jon, Jock, Johnboy ~ Jan, Ivan, Ion, Juan, Giovanni, Yahya, Ioan, Joao, Janos, Jovan, Ioannis, Gjon
Jonathan, Johnathan, Jonathon, Johnathon, Jonothan : Jon, Jonny, Jonno, Nathan
Jordan, Jorden, Jordon, Jordyn : Jord, Jordy
Joseph, Josef, Jozef : Joe, Joey, Jo, Joss ~ Yusuf, Iosif, Giuseppe, Jose, Yosef, Josip
Josephine, Josephina : Jo, Josie, Jose, Posy, Fina
Joshua, Joshuah : Josh, Joshy
Joyce : Joy
Jude, Judah
Judith, Judyth : Judy, Jude, Judi
Julia, Julie, Juliet, Juliette, Julianne : Jules, Jools, Julie ~ Iulia, Yulia, Yuliia, Giulia
Julian, Julien, Jolyon : Jules ~ Iulian
Justin, Justyn : Just
`;
