/* Given names usual in Britain and Ireland, K to Z: as in british-a-to-j.ts. */
export const britishKToZ = `
Kai, Kye, Ky
Karen, Karin, Caren, Karyn : Kaz, Kazza
Kayleigh, Kaylee, Kaley, Kayley, Kaylie, Caleigh : Kay, Kayls
Keeley, Keely, Keighley
Keira, Kiera, Kira, Ciara, Kyra, Keera : Kei
Keith
Kelly, Kelley, Kellie, Kelli : Kel
Kenneth, Keneth : Ken, Kenny
Kerry, Kerri, Kerrie, Ceri
Kevin, Kevan, Caoimhin, Kevyn : Kev
Kian, Cian, Keane, Kyan, Keyan
Kieran, Kieron, Ciaran, Keiran, Kieren, Kiaran, Cieran : Kier
Kimberley, Kimberly, Kimberlee : Kim, Kimmy
Kyle, Kile, Kyal
Lacey, Lacie, Lacy
Laura, Lora, Lauren, Loren, Lauryn, Laurene : Lol, Laurie, Loz, Lori, Lola ~ Larisa
Laurence, Lawrence, Lorenzo, Lorence : Larry, Laurie, Loz, Lawrie, Lol
Leah, Lea, Lia, Leia
Leanne, Leeanne, Lianne, Leighanne, Lee-Anne, Leann : Lee, Le
Lee, Leigh
Leo, Leon, Leonard, Lennard, Leonardo : Len, Lenny, Lenni
Lesley, Leslie : Les
Lewis, Louis, Luis, Ludovic, Louie : Lou, Lew, Louie ~ Ludwik, Luigi
Liam, Lyam : Li
Lily, Lilly, Lillie, Lilian, Lillian : Lil, Lils
Linda, Lynda : Lin, Lyn, Lynn
Lindsay, Lindsey, Lyndsey, Lynsey, Linzi, Lyndsay : Lin, Lins
Logan, Logen
Lorraine, Loraine : Lor, Lori, Lorrie
Louise, Louisa, Luisa : Lou, Lulu, Lou-Lou
Lucy, Lucie, Luci, Lucia, Lucinda, Lucille : Lu, Lulu, Cindy, Luce ~ Lucja, Lucija
Luke, Luc, Lucas, Lukas : Lukey ~ Lukasz, Luca, Luka, Luqman
Lynn, Lynne, Lyn
Madeleine, Madeline, Madelyn, Madalene, Magdalena, Magdalene : Maddie, Maddy, Mads, Lena, Magda
Madison, Maddison : Maddie, Maddy
Maisie, Maisy, Mazie
Malcolm, Malcom : Mal, Malc, Mac, Malky
Marcia, Marsha : Marcie
Margaret, Margret, Margarita, Mairead, Marguerite, Marged, Margery, Marjorie : Maggie, Meg, Peg, Peggy, Madge, Margie, Marge, Rita, Greta, Daisy, Mags, Margo, Margot ~ Malgorzata, Margareta
Maria, Marie, Mary, Mari, Mhairi, Maire, Moira, Maura : Molly, Mollie, Polly, Mae, May, Mimi, Ria, Mol ~ Maryam, Miriam, Mariam, Marija, Mariya, Mariia, Meryem, Mariama
Marilyn, Marilynne, Marylin : Maz
Marion, Marian, Maryon : Maz
Mark, Marc, Marcus, Markus, Marko, Marco : Marky ~ Marek, Marko
Martha : Marty, Mattie ~ Marta
Martin, Martyn, Martinus : Marty, Mart ~ Marcin, Martins
Matilda, Mathilda : Tilly, Tillie, Mattie, Tilda
Matthew, Mathew, Matthias, Mathieu : Matt, Matty, Mat ~ Mateusz, Matei, Matteo, Mateo, Matej, Matvii
Maureen, Moreen : Mo, Mog
Maurice, Morris : Mo, Moz, Morrie, Morey, Morrie
Max, Maxwell, Maximilian, Maxim, Maksim, Maxime, Maksym, Maximus : Max, Maxi, Maxie
Megan, Meghan, Meagan, Meaghan : Meg, Megs, Meggie
Melanie, Melany : Mel, Mellie
Melissa, Melisa, Mellissa : Mel, Missy, Lissa
Mervyn, Mervin : Merv
Meryl, Muriel, Meriel : Mur
Michael, Micheal, Mikael, Mikhail, Miguel, Mychael : Mike, Mick, Mickey, Micky, Mikey, Mikel, Mitch, Mich ~ Michal, Mihai, Mikhail, Mykhailo, Mikail, Michele, Mihail, Misha
Michelle, Michele, Mishelle, Michaela, Mikaela, Makayla : Shell, Shelly, Chelle, Mich, Shelley
Mildred : Millie, Milly
Miles, Myles, Milo
Millicent : Millie, Milly
Miranda, Maranda : Mandy, Randa, Mira
Mitchell, Mitchel : Mitch
Mohan
Molly, Mollie
Monica, Monika, Monique : Mon, Nic
Montgomery, Montague : Monty
Morgan, Morgana : Morg
Nadine, Nadene
Naomi, Noemi, Naoimi : Nay
Natalie, Nathalie, Natalia, Nataliya, Nataliia : Nat, Natty, Tali, Tasha ~ Natalya, Natasha
Natasha, Natascha, Natacha : Tash, Tasha, Nat
Nathan, Nathaniel, Nathanael, Nathen : Nate, Nat, Nath, Nathan
Neil, Neal, Niall, Neill, Nial, Nigel, Kneale : Neily
Nevaeh, Neveah
Niamh, Neve, Neave, Nieve
Nicholas, Nicolas, Nikolas, Nickolas, Nicholaos : Nick, Nicky, Nico, Nic, Nik, Klaus, Colin ~ Mikolaj, Nikolai, Nicolae, Mykola, Nikola, Nikolaos
Nicola, Nichola, Nicole, Nichole, Nikola, Nicolette : Nicky, Nikki, Nic, Nicki, Nik, Nix
Noah, Noa ~ Nuh, Nooh
Noel
Norman : Norm
Oliver, Olivier, Ollivier : Ollie, Olly, Oli ~ Oliwier
Olivia, Olyvia, Alivia : Liv, Livvy, Livvie, Ollie, Libby ~ Oliwia
Oonagh, Una, Oona
Orla, Orlagh, Orlaith
Oscar, Oskar : Ozzy, Ossie
Owen, Owain, Eoin, Ewan : Owe
Padraig, Porick
Paige, Page
Pamela, Pamella : Pam, Pammie
Patricia, Patrisha : Pat, Tricia, Trish, Trisha, Patsy, Patty, Patti ~ Patrycja
Patrick, Patric, Padraig, Padraic : Pat, Paddy, Patsy, Rick, Packie ~ Patryk, Patricio
Paul, Pol : Pauly, Paulie ~ Pawel, Pavel, Pablo, Paolo, Pavlo, Pavle, Bulus
Paula, Pauline, Paulina, Paulette : Polly, Lina
Penelope : Penny, Pen, Nell
Percival : Percy
Peter, Petr, Piers, Pierce, Peadar : Pete, Petey ~ Piotr, Pyotr, Petro, Petru, Pedro, Pierre, Petar, Boutros, Pietro
Philip, Phillip, Philippe, Fillip, Filip : Phil, Pip, Flip
Philippa, Phillipa, Phillippa, Filippa : Pip, Pippa, Phil
Phoebe, Phebe : Phoebs, Fee
Poppy, Poppie : Pops
Priscilla : Cilla, Cissy, Pris
Prudence : Prue, Pru
Quentin, Quinton, Quintin
Rachel, Rachael, Racheal, Rachelle, Raquel : Rach, Rae, Shelly ~ Raheel, Rahel
Raphael, Rafael, Raffael : Raf, Raff, Rafe
Raymond, Reymond : Ray, Raymie
Rebecca, Rebekah, Rebeka, Rebeca : Becky, Becca, Bex, Beck, Beccy, Reba, Becks
Reece, Rhys, Reese, Rees, Rhyse, Reiss
Reginald : Reg, Reggie
Reuben, Ruben, Rueben : Rube, Ruby
Rhiannon, Rhian, Rhianne : Rhi
Rhona, Rona
Richard, Ricardo, Rickard : Rick, Ricky, Dick, Rich, Richie, Ritchie, Rikki, Dickie, Dicky ~ Ryszard
Riley, Reilly, Rylee, Ryley, Rhiley
Robert, Roberto, Robbert : Rob, Bob, Bobby, Robbie, Robby, Bobbie, Bert, Robin, Rab, Rabbie
Roberta : Bobbie, Bobby, Robbie
Robin, Robyn : Rob, Robbie
Roderick, Roderic, Rhodri : Rod, Roddy, Rick
Rodney : Rod, Roddy
Roger, Rodger : Rog, Hodge
Roisin, Rosheen
Ronald, Ranald : Naldo, Ron, Ronnie, Ronny
Rory, Ruairi, Ruaridh, Rhuari, Ruari
Rosamund, Rosamond : Ros, Roz
Rose, Rosa, Rosie, Rosalind, Rosalie : Ros, Roz, Rosy
Rosemary, Rosemarie : Rose, Rosey, Rosie, Ro
Ross
Rowena : Ro
Roy
Ruby, Rubie : Rubes
Russell, Russel : Russ, Rusty
Ryan, Rian, Ryann : Ry
Samantha, Samanta : Sam, Sammy, Sammi, Sammie
Samuel, Samual : Sam, Sammy, Samo ~ Samuil, Shmuel
Sandra, Saundra, Xandra : Sandy, Sandi, San
Saoirse, Seersha, Sersha
Sarah, Sara, Sahra, Zarah, Sorcha : Sal, Sally, Sadie, Saz
Savannah, Savanna, Savanah : Sav, Vanna
Scott, Scot : Scotty, Scottie
Sebastian, Sebastien : Seb, Bas, Baz, Bastian
Selina, Celina, Selena
Seren
Shannon, Shanon : Shan
Sharon, Sharron, Sharan : Shaz, Shazza, Shar
Sheila, Shelagh, Sheelagh, Sile
Shirley : Shirl
Sidney, Sydney : Sid, Syd
Silas : Si
Simon, Symon : Si, Sim ~ Szymon, Semyon, Simeon, Shimon
Simone, Symone
Sioned
Solomon, Soloman : Sol, Solly ~ Suleiman
Sophie, Sofie, Sophia, Sofia, Zofia : Soph, Sof, Sophs
Spencer, Spenser : Spence
Stacey, Stacy, Stacie, Staci : Stace
Stanley : Stan
Stephanie, Stefanie, Stephany, Steffanie, Stefania : Steph, Stef, Steff, Stevie, Stephie
Stephen, Steven, Stephan, Stefan, Stevan, Steffan, Estevan : Steve, Stevie, Ste, Steph, Stevo ~ Szczepan, Esteban, Etienne, Stepan, Istvan
Stuart, Stewart, Steuart : Stu, Stew
Summer, Sommer
Susan, Suzanne, Susanna, Susannah, Suzanna, Susana, Suzan : Sue, Suzie, Susie, Suki, Suzy, Zuzu ~ Zuzanna
Suzanne : Sue, Suzie
Sylvia, Silvia : Syl
Tabitha : Tabby, Tabs
Tadhg, Tige, Teague
Tamara, Tamar : Tammy, Tam
Tamsin, Tamzin, Thomasina : Tam, Tammy
Tegan, Teagan
Terence, Terrence, Terrance, Terance : Terry, Tel, Tez
Teresa, Theresa, Therese, Tereza : Terry, Tess, Tessie, Tessa, Tracy, Resi
Theodore, Teodor, Theodor, Teddy : Theo, Ted, Teddy ~ Fyodor, Fedir
Thomas, Tomas, Tomos, Thom : Tom, Tommy, Thommo, Tam ~ Tomasz, Toma
Tiffany, Tiffani, Tiphany : Tiff
Timothy, Timothee : Tim, Timmy, Timbo ~ Timofey, Tymofii
Tobias, Toby, Tobi : Tobes
Tracey, Tracy, Tracie, Traci : Trace
Travis
Trevor, Trefor : Trev
Tyler, Tylor, Tyla : Ty
Tyrone, Tyron, Tyrese, Tyreece : Ty, Ro
Valerie : Val ~ Valeria
Vanessa, Venessa : Nessa, Vanna, Ness, Van
Vaughan, Vaughn
Vernon : Vern
Veronica, Veronika, Veronique : Ronnie, Vonnie, Roni, Nika ~ Weronika
Victor, Viktor : Vic, Vik ~ Wiktor
Victoria, Viktoria, Viktoriya : Vicky, Vicki, Vikki, Vic, Tori, Tory, Vix, Vickie ~ Wiktoria, Viktoriia
Vincent, Vincente : Vince, Vic, Vinny, Vinnie, Vin ~ Vincenzo, Wincenty
Virginia : Ginny, Ginnie, Ginger
Vivian, Vivien, Vivienne, Viviane : Viv
Wallace, Wallis : Wally
Walter : Walt, Wally, Wal ~ Volodymyr
Wayne, Wain
Wendy, Wendi : Wen
Wesley, Westley : Wes
Wilfred, Wilfrid : Wilf, Fred, Will
William, Willem, Wiliam, Liam, Wilhelm, Gwilym : Will, Bill, Billy, Willy, Willie, Wills, Liam, Wil, Billie ~ Guillermo, Guillaume, Vilmos
Winifred, Winnifred : Winnie, Freda, Win
Yvonne, Evonne : Von, Vonnie
Zachary, Zachery, Zackary, Zechariah, Zachariah : Zac, Zak, Zach, Zack ~ Zakaria, Zakariya, Zakariyya, Zakir
Zoe, Zoey, Zowie, Zoie
`;
