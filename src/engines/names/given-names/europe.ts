/*
 * Given names of Polish, Romanian, Albanian, Lithuanian, Hungarian, Bulgarian, Russian, Ukrainian, Turkish, Portuguese and
 * Spanish families, without their accents, and the pet forms by which they are called. Written by hand from general
 * knowledge. Form of a line: british-a-to-j.ts.
 */
export const europe = `
Adriana, Adrianna : Ada
Agnieszka, Agneska : Aga, Agnes
Agron
Aleksander, Aleksandar, Alexandru, Oleksandr, Aleksandr : Alek, Olek, Sasha, Sasa, Alex, Alexandr
Aleksandra, Alexandra, Oleksandra : Ola, Sasha, Alex
Aleksei, Alexei, Aleksey, Alexey, Oleksii : Lyosha, Alyosha, Alex
Alina, Alyna
Anastasia, Anastasiya, Anastazja : Nastya, Nastia
Andrei, Andrey, Andrzej, Andrii, Andriy, Ondrej : Andriusha, Jedrek
Anton, Antoni, Antonin : Antek, Tosha
Arben, Arber : Ben
Artur, Arturo, Arturas
Bartosz, Bartlomiej, Bartholomew : Bartek, Bart
Beata
Besnik
Blerim, Blerina
Bogdan, Bohdan
Burak
Catalin, Katalin
Cezar, Cesar, Cezary
Cosmin, Kosmin
Cristian, Krystian, Kristiyan, Hristiyan : Cristi, Chris
Damian, Damyan, Demyan
Daniel, Danil, Daniil, Danylo : Danek, Dan
Dariusz, Darius, Dariush : Darek
Dawid, Davyd, Davud
Dorota, Dorotea
Dragos
Dritan
Edyta, Edita, Edith : Edie
Elena, Yelena, Olena, Jelena, Alena : Lena
Elzbieta, Erzsebet, Elisabeta : Ela, Elka
Emre
Ewa, Eva, Yeva, Ieva
Ewelina, Evelina
Filip, Filipe, Felipe
Florin, Florian
Gabor
Gabriela, Gavriela : Gabi
Gergana
Gheorghe, Georghe, Gheorge : Gigi, Gicu
Grazyna
Grzegorz : Grzesiek, Greg
Gyorgy : Gyuri
Ilie, Iliya, Ilya, Illia ~ Elijah
Ilir
Ioana, Joana, Ivana, Yoana : Oana
Ion, Ioan : Ionut, Nelu, Ionel
Irena, Irina, Iryna, Irene : Ira
Istvan : Pista
Ivan, Yvan, Iwan : Vanya
Ivaylo, Ivailo
Iwona, Ivona
Izabela, Izabella : Iza, Bela
Jakub : Kuba, Jakob
Jan, Janek, Jannik : Janek, Jas
Janusz
Jaroslaw, Yaroslav, Jaroslav, Iaroslav : Jarek, Slava
Jerzy : Jurek
Joanna, Yoanna : Asia, Joasia
Jolanta, Iolanda, Yolanda : Jola
Jose, Joze : Pepe, Ze
Jozef, Josip : Jozek
Justyna, Justina, Iustina
Kacper, Kasper, Casper, Gaspar, Caspar : Kacperek
Kamil, Camil
Kamila, Camilla, Camila, Kamilla : Kama
Karolina, Carolina : Karola, Karo
Katarzyna, Katerina, Kateryna, Ekaterina, Yekaterina, Caterina, Ecaterina, Katrina : Kasia, Kaska, Katya, Katia, Kate
Klaudia, Claudia
Konrad, Conrad
Krystyna : Krysia
Krzysztof : Krzysiek, Krzys, Chris
Laszlo, Ladislav, Wladyslaw, Vladislav, Vladyslav, Ladislau : Laci, Wladek, Vlad
Liviu
Ludmila, Lyudmila, Liudmyla : Luda, Mila
Lukasz, Lukas, Luka : Lukaszek
Maciej, Matej, Matei, Matiej : Maciek
Magdalena : Magda
Maja, Maya, Maia
Malgorzata : Gosia, Malgosia, Gosha
Marcin, Martynas, Marcinek
Marek, Marko
Mariusz, Marius, Mario : Mariuszek
Marta, Martha
Mateusz, Mateus, Matheus : Mati, Matek
Mehmet, Memet
Michal, Mihal, Mihaly, Mykhailo : Misiek, Michas, Misha
Mihai, Mihail, Mikhail : Misu, Misha
Mihaela, Mihaila, Michaela
Mikolaj, Nikolai, Nicolae, Mykola, Nikolay : Miki, Kolya, Nicu
Milena
Mircea
Monika : Monia
Murat
Mykola, Nikola
Natalia, Nataliya, Natalya, Nataliia : Natasha, Natka, Nat
Nikola, Nicola
Octavian, Oktawian
Oksana, Oxana : Ksenia
Oleg, Oleh
Olga, Olha, Helga : Olya
Oliwia, Olivia : Oliwka
Ovidiu
Patryk
Patrycja, Patricia : Pati
Pawel, Pavel, Pavlo, Paval : Pawelek, Pasha
Petru, Petar, Petro, Petr
Piotr, Pyotr : Piotrek, Piotrus, Pete
Przemyslaw : Przemek
Radoslaw, Radoslav : Radek
Rafal, Rafael, Raphael : Rafi, Raf
Razvan
Roksana, Roxana, Roxanne, Roxane : Roxy, Roxie
Ryszard : Rysiek, Rysio
Sandor
Sebastian : Seba, Seb
Sergiu, Sergei, Sergey, Serhii, Serhiy, Sergejs, Sergio : Seryozha
Slawomir, Slavomir : Slawek
Sorin
Stanislaw, Stanislav, Stanislovas : Staszek, Stan, Stas, Slava
Stefan, Stepan, Stefano, Shtefan : Stef
Svetlana, Svitlana, Swietlana : Sveta
Sylwia, Silvia, Sylvia
Szymon, Simon, Semyon : Szymek
Tadeusz, Thaddeus, Tadas : Tadek
Tatiana, Tetiana, Tatyana, Tetyana : Tanya, Tania
Tomasz, Tomas : Tomek
Tudor, Teodor
Valentin, Walenty, Valentyn : Val
Valeriu, Valery, Valeriy, Walery
Vasile, Vasyl, Vasily, Vasil, Wasyl : Vasya, Vasea
Victor, Wiktor, Viktor : Vitya
Viorel
Vladimir, Volodymyr, Wlodzimierz, Wladimir : Vlad, Vova, Volodya, Wlodek
Wieslaw : Wiesiek
Witold, Vytautas
Wojciech, Vojtech, Voytek : Wojtek, Vojta
Yevgeny, Evgeni, Eugen, Yevhen, Evgeny, Eugeniusz, Eugene : Zhenya, Gene
Yuri, Iurie, Yurii, Juri, Yury : Yura
Zbigniew : Zbyszek, Zbych
Zoltan : Zoli
Zofia, Sofia, Sofiya, Zsofia : Zosia
Zuzanna, Zsuzsanna, Zuzana : Zuzia, Zuza, Susan
`;
