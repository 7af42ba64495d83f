/// What each word says about a headline's category: the learned half of ``Categorizer``, one string that is read once.
///
/// Written by `.ci/training/categories.py`. `term=a12C3`: the letters stand for the categories in the order of
/// `NewsCategory.allCases`, a small one adds, a capital takes away; twentieths of a point. Terms are stems, pairs (`_`),
/// first (`^`) and last (`$`) words and marks (`<money>`).
enum CategoryWeights {
  static let text = """
    <keyword>=a23b16c13d15e16f14g13h18i10j14 <start>=a6B17C10E18f3g4H2i28j6 000=C3F3i3j6 000_ai=j3 1=B5e12G6j5
    10=B4E3g8h8J4 10_album=g4 10_year=i4 10$=g3 100=D3e8I4j5 10th=j6 10th_anniversary=j3 11=a4E3 12=f5 13=c5D4e3F3g7I3
    15=d3 150m=h3 16=f3 19=j4 1975=g4 1975_remove=g3 1bn=d3 2=A6D7e12F5G7h14i4J3 2_million=i3 2$=G3h10I3 20=g8I3
    20$=g4 200=h4 2024=D6e9 2025=A3b6C5D7h9I13j8 2025_in=j4 2025$=A4b4f3I4 2026=B5C4D6f16h8I3 2026_grammy=F4h4
    2026_winter=i4 2026$=a3D4f3g6H3I7j7 20th=b6D4 21st=h3 24=j4 25=d4F3 25th=g4 28=i3 3=a7c14D4f3G4H3I6J9 30=b3c8H3
    30_year=c4 30th=f3i3 33=i3 3million=i3 4=G3h8 4_with=h4 40=b7f7I4J7 40_under=b4J3 400m=d3 40th=g3 5=a5c6D8e7I3J3
    5_more=c3 50=E3j7 50_000=j3 50th=c3 6=A3d6I3 7=D4e5g5h5I7 8=a3h3 90s=c3f3 <ask>=B3d5e9F7H3I11j12
    <colonquote>=a4B6D5G16h4i24J5 <countfirst>=B3E3g6h3I4J3 <dash>=F4g19I7 <endquote>=b9C11f9g7H3J9
    <money>=a16D12G5H7i3j6 <onstart>=j4 <percent>=A5d9e8I3 <pipe>=B3E5G6h9i5 <quoted>=B6D9e8h3i9J7
    <quotefirst>=b20e5F6G15h9I11J3 <tail>=C4D3E4g6h15I11 ^10=h5 ^3=a3 ^7=f3 ^ace=e4 ^aeg=d6F5 ^after=i5 ^ai=c7D6e6
    ^alex=C3I3j8 ^amazon=D3j8 ^amy=h4 ^apple=c12J8 ^as=B3c3d5 ^backstreet=G5j5 ^bad=f7h3I7 ^bandcamp=c8 ^beach=i3
    ^best=j6 ^beyonce=i8 ^big=b6D4g3 ^billboard=j10 ^billy=f4i5 ^bizarrap=g4 ^bob=a4 ^body=a5 ^bon=i3 ^bowen=A3h3
    ^brad=b7 ^brian=g3I3 ^bruno=f3g3 ^bts=g4 ^cameron=g4 ^chappell=f5 ^charli=i4 ^chicago=g6 ^chri=b3 ^christian=h4
    ^coachella=f3 ^dave=F5i7 ^david=e6 ^did=e3 ^diddy=a3G3 ^distrokid=c8 ^doechii=g3 ^doja=F3i4 ^don=i4 ^donald=I3
    ^drak=j8 ^drake=a3D3 ^dropkick=i4 ^dua=b7F4 ^ed=G3h5 ^eminem=i5 ^english=f4 ^eric=i4 ^every=j7 ^ex=F3g5 ^farm=f7I3
    ^fender=c3 ^fka=f3G3 ^flavor=i9J5 ^fontain=G3i3 ^foo=f8G3 ^for=i8 ^foreigner=f3I3 ^fresh=c5d4H5 ^from=C5D4i4j9
    ^garbage=f6 ^georgia=a4 ^global=D3e6 ^google=C8d8 ^gorillaz=f3 ^grammy=c5D3 ^green=i6 ^gun=g5 ^halsey=i4 ^harry=i4
    ^hayley=F3g4 ^heavy=i3 ^here=g5h5I4 ^hilary=g6 ^hotline=i5 ^how=b4D5e5f3G3I5j4 ^hundred=f4 ^hyb=d3 ^i=C5j10
    ^ifpi=a6E4 ^in=b8I3 ^indie=e4 ^its=b4e5G5 ^jam=i4 ^jan=i3 ^jane=i4 ^jay=h3I4 ^jim=c9I3 ^jimmy=i5 ^john=f3
    ^johnny=h4I3 ^jorja=a6D3 ^jyp=b8 ^kanye=a3 ^katy=a3 ^keith=d6 ^kelly=f5G3 ^kelsea=i3 ^kennedy=a9I3 ^kid=b7 ^kim=i4
    ^king=c7d4G4I4 ^kneecap=f3 ^kpop=e3 ^lady=F7g3h7 ^laufey=f5 ^leonardo=i5 ^liam=I3 ^limp=f3 ^live=d4F5 ^lola=i3
    ^man=a3 ^mariah=I3j7 ^mark=i7 ^matt=H3i7 ^max=d3 ^mbw10=F3j13 ^megadeth=i3 ^megan=a3 ^mgk=f5I4 ^milk=d4 ^min=g8
    ^morrissey=d5 ^music=d6e4F3 ^my=g9 ^neil=c3H3 ^new=A4h5 ^newjean=d6 ^nick=i4 ^nicki=F3i6 ^noah=f3 ^oasi=d6I3
    ^on=j4 ^one=f6 ^openai=c6 ^paul=i3 ^paz=a4 ^peter=b3H3 ^pinkpantheres=i3 ^plaqueboymax=i3 ^police=a4I3
    ^premature=g4 ^public=g6 ^queen=i3 ^quentin=h7 ^radiohead=f4 ^record=g3J3 ^rob=h3 ^robbie=f5G4 ^robert=b8D8i3
    ^robyn=g3 ^rod=G3i3 ^ronnie=f5 ^rosalia=g3 ^rush=i4 ^russell=a3 ^sabrina=A4g6I3 ^sam=b5I5 ^scott=b12D4 ^sean=H3i5
    ^see=f9H8 ^shakira=i3 ^sia=a3I3 ^slash=f4 ^slipknot=a4 ^snl=h5I3 ^snoop=f6H4 ^song=e3 ^spain=h3 ^spher=f4h4
    ^sphere=d3 ^spotify=a4c9e3G4H4I5 ^springsteen=e4 ^steven=i3 ^stream=g4 ^suno=a6G4 ^sza=B8d11 ^taylor=A3C3D3e6i4
    ^the=E4F6H7j11 ^three=d3 ^tiktok=d3e4 ^tim=h4 ^timothee=h6 ^tom=F3i6 ^tommy=i3 ^too=d8 ^travi=f3G4i6 ^trump=a4d4
    ^turnstile=c6I3 ^twenty=a5 ^uk=a5D4e4F4i3 ^umg=C7d8 ^us=e3 ^warner=A6d11 ^wasserman=d3 ^watch=E4f9h6I6 ^were=d5
    ^whitney=c4e3F6G4i5 ^why=d3 ^wick=f3I3 ^wilco=f3 ^win=H3j8 ^wmg=b3d3H3 ^woman=G3i3 ^wu=d4 ^young=F3g8 ^youtube=e3
    ^yungblud=g5 a=a6B5D5e9g3I4 a_decade=j3 a_new=a3 a_sale=d3 a_song=g3 aaliyah=G3i4 about=a5b3D6F9g3i6J3
    about_the=a5 above=a7 abraham=f4I3 absolutely=a3 abuse=i3 academy=b3f7H8 accident=i5 accident$=i4 accus=i3
    accusation=G3i6 ace=e4 acquir=C10d16 act=A3b4d3h3 action=F4h9 activist=a7D4 activity=i4 actually=i5
    ad=a5F3G3H3i3j7 ad$=i3 adam=g4 add=d7F3 addiction=a3 addison=h4 address=f3 administration=d4 ador=d5 aeg=d6F5
    affair=G3h4i3 after=a3c7D4e6F5G10i3 after_stranger=e3 again=a3f4G3h6I6J3 again$=a3G3h8I5 against=a14G4H3I3 age=c3
    agency=d3 agent=b8F3H3 ago=g3 agreement=a3C5d3f3 ahead=d5F4H3i5 ai=c28d4e3F10G14H8I11j9 ai_and=b4 ai_artist=c3D4e3
    ai_generat=c5D3 ai_music=d4 ai_to=c3 ai_track=j3 aid=f7 aid_40=f3 aim=a4G3i3 air=f3g4I4 airpod=c10J6
    airpod_pro=c5J4 al=f5 album=A3B5C6e10g11H3J6 album_and=g3 album_on=f3 album_release=f5 album_with=g5 album$=h5
    alex=A3B3C3h6I5j7 all=A3B3f10G3 all_star=f3 alleg=C3i4 allegation=a4 allegation$=a4 allegedly=a3 allen=a5i4
    alone=f3 alone$=h3 alongside=G4h4 alter=a3h4 alternate=g3 alway=c4f3H3 alysa=F4H4j10 alysa_liu=j5 am=e3
    amazon=D4i3j7 america=A3b10D5F3I4j9 america$=b11D4 american=c4f5G3H3 amid=a3d3E4 among=a4 amy=h7 amy_poehler=h3
    an=A3b9C3D8E3g7I7j8 and=b15C10E3h4 and_bass=c3 and_ben=g4 and_beyond=e3 and_dakota=f3 and_his=b3 and_honey=H5j4
    and_john=a3 and_more=H3j3 and_perform=h3 and_suno=C4d4 and_the=b3g3H4 andrew=d5 angel=f10H4I4 anika=i5
    anika_nill=i3 anniversary=D3f3g9H3I5j3 anniversary_of=j3 anniversary$=g8 announc=A4D3E3f8g6I9j3 announce=B3f10I3
    announcement$=e3 annual=b5D3 annual_revenu=b3 another=A3f14G4 anthem=g5I4 anthropic=a3 antidote=d3 antonoff=G3i3
    any=h3 anymore=h5 anymore$=h5 anyth=a7 ap=g3 apologiz=i3 app=c6 app$=c3 appeal=a6 appear=h6 appear_in=h3
    appearance=G3i8 appearance$=a3 apple=c12J7 application=d3I3 appoint=a3b6 approval=d6 apt=h3 aquarium=i4
    are=B3f4G5i3 arena=a6F3 arent=e5 ariana=D3h7 ariana_grande=h3 around=d6 arrest=f6 art=G4i5 artist=b4c7d3G5H7J5
    artist_management=d3 artist_to=D3 artist_xania=D4e3 artist$=b6C3E4g3I3 artistic=B8d11 as=a7b21C3D14G3I3J8
    as_spotify=d4 ash=h3 asia=b4 ask=j8 ass=h4 assault=a7 association=h3 at=A4b8D5E6f14G12i3j5 at_2025=h3 at_2026=F4h5
    at_kennedy=i3 at_the=h3 atlanta=e3 atop=h3 attack=D3g3h3 attempt=b8F3 atticu=j4 auction=i6 audiobook=c7
    australia=f5I3 australian=e5 auto=h9 autograph=H3j7 avoid=f5h3I5 award=b4D3E4F4h3I3j8 awarenes=i3 away=i3 axs=d5F3
    azoff=h3 b=B4f4i4 baby=c9F3 back=e5F4 back_to=e3 backlash=c3 backstreet=G5j5 bad=A3e3f4G3h3 bafta=h4 bailey=h3
    ballerini=i3 ban=a10F6I4 ban_resale=a3 ban$=d3 band=A3B3d3H3i7J3 bandcamp=A3c5d6G4 bandmat=F4i5 barcelona=f3
    barcelona$=f3 bardot=i4 bas=c3i5 bass=c6 battle=a4f3 bay=i7 bbc=h9I6 be=B4c4d5G5h6J4 beach=i4 beard=i5
    beatl=e3F3h4 beatl$=i4 beautiful=g4 because=G5i6 beckham=F3g4 becom=d10h3I4 becom_first=d3 bedroom=g5I3
    been=F3g4i5 beer=i4 before=a3i5J3 begin=g4I3 behavior=f8 behind=c4e5F3G3I3 behind_the=G3 being=i6 ben=g7I4
    benefit=f5g6I3 benefit$=a3G3 bennett=c4 best=A3D3g3h3j4 best_moment=f3 better=d3f7 between=F3g3 beyonc=f3
    beyonce=i9 beyonce_is=i4 beyond=e5h3I3 beyond$=e5 bid=f4 big=b3g9h4I6 biggest=e6 biggest_billboard=e3 bill=h5
    billboard=A5C5D5e15F5G8I7j16 billboard_a=j3 billboard_canada=b4h3J4 billboard_hit=e3 billboard_present=i3
    billie=i3 billion=a3C4e13f3G6H3 billy=f11G3i3 biopic=e4h6I3 birthday=H4i4 bit=i4 bizarrap=g4 bizarre=i4 bizkit=f3
    black=D3g3i6 blake=h4 block=a4C3 bloody=G3h5 blue=g6I4 board=a3i3 bob=a9 bob_vylan=a3 body=a7 bomb=a4b9D3H6
    bond=i4 book=b6 booth=h3 bootleg=i4 bose=j5 bought=h4 bowen=A3h3i3 bowie=h7I3 bowl=f3h3I5j3 boy=G4h4j4
    boycott=B3h3i3 brad=b7 brain=i3 brand=c7d5F3I3 brandi=f5 brandon=B3f5 brat=f3 break=C3e7G3i5 break_up=i4
    brian=f4I3 brigitte=i4 brilliance=f3H3 brilliant=G5i8 bring=b4c3F5h3I4 brit=F3h4 brittany=f3 broadcaster=I3j8
    broke=A4f3h5 brooklyn=f7G3 brother=f4 brought=f3 brown=e5G4 bruce=b9f4H11 bruce_resnikoff=b5H3
    bruce_springsteen=H3 bruno=g3h3 bs=e4 bts=F3G3j10 build=B3c11 bullet=f3 bundl=a5 bunny=e3f5h3I3 burn=f5
    busines=b12E3G3I6j4 busines$=b8I4 but=A3b8D4e3H3 butler=i3 buy=G3H3i7 buyer=g7 by=a9B5C3d10F3G4h4I3J4 by_the=d3
    bzrp=g4 c=i4 cabin=i4 cafe=f3 cain=e3 calendar=B3E3j10 call=A3F7G4i13 call_out=F3 camp=f8I3 camp_flog=f4
    campaign=i3 campaign$=i4 camron=a3I3 can=c9G5 canada=b7e3F3h3I6 canada_women=h3 canadian=a5I3j3 cancel=f9
    cancell=f6I3 cancer=i4 cant=h4 capitol=b3f6G4H3 capitol_theatre=f3 car=a6 car_register=a3 cardi=e3 career=F4g5h3
    carey=f3I3j6 carin=e4 carlile=f5 carol=h3 carpenter=h5I4 carry=b4 carter=f3 cartoon=h6 case=a7 cash=f3 casino=d5
    cast=f5G3H3 cast$=j3 cat=F3i6 catalog=d5H4i3 catch=j3 cave=H3i10 celebrat=b4D6j4 celebrat_the=j3 celebration=f5
    center=a6D3f7H3I3 century=h3 ceo=b9c4E5I5 ceo$=b8D8 ceremony=f3 ceremony$=f3 certain=G4i3 chad=i6 chair=h4
    chairman=b3 chalamet=h6 challeng=d3 chance=I3 chang=d6g4I3 chang$=g5 change=a7F5H3I3 change$=a3 chappell=d5f4
    chapter=f3 chara=a3 character=C3d3 charg=a14F4I4 charg_in=a3 charity=D3f8 charley=i5 charley_crockett=i3 charli=i4
    charlie=B3e5G6h9I4 charlie_kirk=h4 charlotte=g5 chart=A3D8e29F4G5I4 chart_and=D3 chart$=e10G3H3 chat=d7 chatt=b3
    cheap=H4i6 chelley=h4 chemical=g8I4 chester=f6G4 chicago=f6g3I4 chicago$=f4 chief=b6D4 child=i6 children=a3c3D3i4
    children$=c3 chili=i4 china=d10E3 choosin=e4 choreographer=h5 chri=D3h6 christian=h3 christma=D4H7j13 christma$=j4
    chuck=g6 citizen=i4 city=b5H3 city$=i3 cked=G3 claim=a11C4D3H3i4 clairo=h3 clarkson=f3G3h5 classic=c6f3 clear=f4G3
    clear$=f4G3 client=d3 climb=C3D7e7j8 clipse=c5H4 clock=g4 clos=E3f8 close=A3f4 cloud=d3 club=c5e7f3G6H3J3
    co=b5d6F3G4i6 co_founder=i4 co_president=b4 coachella=f3 colbert=h3 coldplay=g3 colin=h4 collab=e3i3 collapse=i3
    collect=d3 collection=c3D3e4 com=a12D4E3F4G4h11I3 com_and=a3G3 com_to=h4 com$=a5 comeback=e6 comedy=b5
    comment=D3F5g4h9 comment_on=g3 commercial=F4g3i6 commercial$=F3g5i3 committee=d5i3 community=d6 company=b9D8h4J3
    company$=b4 compete=f5G3 compilation=g3 compilation$=g3 complaint=f3 complete=H3i4 concern=a4 concert=a11B3H3J3
    concert_in=f3 concert$=i8 confirm=A3d5G4h6i3 connection=b4 consider=f4 conspiracy=h4 continu=d4e3i3 copyright=d3
    copyright_lawsuit=A3d3 corgan=f3 could=a6f3 countdown=g5 country=e7G3h3 country_song=e3 court=f3 cover=f3g18H4I7J6
    cover_mister=g3 cowboy=f3 crack=e4 cradle=i5 cradle_of=i3 crash=i3 crash$=i5 cre=g6 creat=g6I3 create=c5G3
    create_custom=c3 creation=d5 creative=b10I3 creator=c6f3g3 credit=g3 criticis=i5 criticis_ai=i3 crockett=i5
    cruz=F3g4 cry=c9G3 cryptic=g5 cup=i3 curat=c5 cure=F4g4 curs=i3 custom=c6 cutt=c5H4 cutt_edge=c3 cynthia=b5F3
    cynthia_erivo=b3 d=g6 d4vd=a8 d4vd$=a5 dacu=h3 daddy=g4 daily=C3j6 dakota=A4f6 dakota_fann=f3 dan=i3 danc=a3G4
    dance=F3h3 dancer=c3 dangelo=h3 dark=g10I4 data=a3C3e3 database=d4 date=d6h3 daughter=A3i4 dave=e3F4i3
    david=A3b3D4e4F5h8i4 david_bowie=h3 davidson=h4 day=A5B3D3f6g3h3i3J3 day$=g4I3j3 de=c3 dead=a4H3i6
    deal=b5C6e4G3I3j7 deal_for=j3 deal_to=d5 deal_with=A3d6 deal$=a3D5e6 dean=e3f4 death=A3f5g8I7 death$=g3I3
    debut=D3e6f14G3h4I11 debut$=f5h4I3 decade=F3j6 decade_of=j4 december=G3h8 december$=G3h8 decid=b3I3 deep=i4
    deezer=C3j6 deezer_daily=j3 def=f4 defend=F3H5i13 definitely=h4 definitive=f5 delay=f3G3h8 deliver=e3f6I4
    demand=d3 demolition=a3 demon=f4g4I6 deni=a7b6F3I3 departure=i8 despair=C5j10 despair_i=C3j5 dessner=g3 detroit=f3
    develop=b7D3h4 dicaprio=i5 did=D3e5 diddy=a5G3I4 different=c3 diplo=H3i5 direct=c7D4 direction=F3i8 direction$=i3
    director=d9F3G3h5I4 director_at=d5 dirnt=c3 dirt=g7 discussion=d4 discussion$=d4 dish=i4 dismis=a4 dismiss=a6D3
    disney=C4d9 distribution=c10D4H5 distrokid=c8 disturb=g3I3 division=f3 division$=f3 divorce=a3 dj=f4 do=g4
    documentary=A5h13I4 dodger=i3 doe=e7 doechii=g3 doesnt=D5i10 dogg=f7H4 doing=a3h3I5 doja=F3i6 doja_cat=i3
    dollar=C3D3e7 domain=a5 domestic=a3I3 dominate=e4 don=i4 donald=i4 donat=i5 donation=i3 done=g4I3 done$=g4I3
    dont=D3G5i7 doom=c8D3I4 door=f3g5 double=e4h4I3 down=d9E5F6G3i6J3 down$=d9G3I4 downtown=a3 drak=I5j7 drake=D3
    drama=e3G3i4 dream=a4f4G3 dress=F4g3i3 driv=a3 drive=g3 driven=C4d7 dropkick=i3 dropp=g3h3 drozd=i3 drug=f6
    drum=i5 drummer=G3i8 du=f3 dua=b7F3 dua_lipa=b4 dublin=F3g3 due=A3f4H7i9 due_to=H4i5 duet=h3 duff=g6 dumb=i3
    duo=g6 dur=B3f12G4I3 dylan=a4 e=g5 each=G3i8J3 eagl=i4 eagl$=i4 early=g6 earn=d3 earning=d4 easter=i4 ecstasy=i5
    ecstasy_tiktok=i3 ed=G4h4i5 edge=b3c5H7 education=i3 egg=i4 eight=h3I3 electronic=a10D3 eli=b3 eligibility=c4
    ella=e6 ella_langley=e3 elle=A4f7 elle_and=f3 elliott=i4 em=f3j3 eminem=i5 emmy=F3h5 emmy$=F3h4 emotion=g4 en=f3
    encounter=f6i3 end=a4 end$=e4f3 enemy=g6 energy=b3 english=f4 enough=h3 enter=a5d7G4I4 enter_the=d4
    entertainment=b6C3d4 entire=g3 entity=d3 entry=F3h3 epic=g3H3 episode=h4 epstein=a5d6F3I4 equity=h3 era=E3g5j7
    era_tour=i3 era$=j8 erewhon=G3j9 eric=i4 erika=i3 erivo=b5F3 error=c3 esdeekid=g4i4 estate=a4B5c4F3i6 europe=e4
    europe$=e4 european=a3c7D6 eurovision=F3h9 evaluation=g4 eve=f4G3 eve$=f5 even=C3f3i6 event=b3D3f11I5
    event$=b6f7J9 ever=b8 ever$=c3 every=b6f4I7j4 everybody=i3 everyone=I3 everyth=a3b3I4 evp=b3 ex=a6F8g4 excit=i3
    exclusive=f4 exec=e3 executive=a4b5 exit=b14D3F4G3i4 expand=b3c6F4 expand_into=d4 expect=g3I3 expect$=g3
    experience=c4 experience$=c4F3 explor=d4 extend=f6 f=b9G6H7i9 fac=a4g3H3 face=a9F5h3I3 face_value=a3 face$=h4
    fair=b3i3 fair$=b3i3 fake=F4i8 fall=A3f7 fallout=c3d3I3 false=i3 fame=F4h4i3 fame$=i3 famili=i3 fan=a6c6D3E5f9G6H6
    fan$=c6D5 fann=A4f7 fantasy=a3i3 far=c3e5 farewell=f5 farm=f7I3 farm_aid=f3 farrell=a3I3 fashion=i6 fast=a3
    fastest=i5 fate=g3 favourite=f5 fear=f3 feast=G3 featur=F4g3h3 feature=h5 feel=b6e3I4 feel$=b4 female=i3
    fender=c8I5 fest=h3i3 festival=B4d5f11I8 festivalgoer=f6 fey=h7 fey_and=h3 fiance=F4i4 field=f3 fifth=A3e4F3
    fight=a6d4H3 fighter=f6G3 figur=c3 figure=a6I4 fil=a4 film=i3 film$=H5i5 filth=i5 final=g6i3 finale=e6 finale$=e6
    financial=C4d4 find=f6h5I3 fir=b8F4 firm=b3 first=A8b7e12f8I7J12 first_ever=b3 first_public=i3 first_show=f3
    first_time=f4 five=f8I3 fka=f3G3 flam=i3 flav=i9J5 flavor=i9J5 flavor_flav=i4 float=e6G3 flog=f9H3 flog_gnaw=f4
    flood=C4f3j6 florence=i3 flower=d3 floyd=f4H3 follow=e3G3 foo=f6G3 foo_fighter=f3 for=a3B3C7e4h3i3J4 for_ai=b4
    for_artist=c3D3 for_christma=j6 for_genocide=i3 for_most=e3 for_music=d5 for_new=C3 for_one=h3 for_stream=a4
    for_super=g3 for_the=G3 foreigner=f3I3 foreseeable=F3i4 forever=f8 format=c5D3 former=d4 forward=f3G6i7 found=a8
    found_in=a4 founder=f3i4 four=h3 france=a10 francisco=f5 fred=f4 free=B3C3f3H5j8 free$=i4 freestyle=g4 frehley=e4
    french=a5F3 fresh=b4c5d4H6 friday=g5 friend=g3H4 friend$=f3H3I3 friendly=i4 from=a3G8i7 from_billboard=h3
    from_new=f3 from_spotify=d5 from_the=G3 frontera=E4h5 frontman=i6 fuck=g4 fuerza=E4h5 fuerza_regida=h3 full=f4I3
    fully=c4 fun=C3h4 fund=f3 funny=g4 future=b6i5 future_of=b3 fyre=h4 g=I3j4 gabba=h3 gaga=E3F5h8 gaga_cover=g3
    gain=A3d6 gala=b8f4H12I6j10 gala$=f5H10I4j11 gallery=H10j9 gam=c4 game=f3H3I3j5 garbage=f6 garden=i3 gather=f4
    gear=a5 gees=F3h4 geese=g5 gen=c3D3i6 gen_z=i3 gene=H3i3 generat=c11E3i4J3 generation=b8c4D3J8 generative=c3
    generator=A6d7 genocide=i6 genr=e8I4 george=b5 georgia=a4 get=D4E4F7g7h6i3 gett=D3g4 giant=d7F5 gift=H5i3j5
    gift_for=j3 gig=D3f5 gig$=F4i5 girl=d3g5I5 giv=E3G3i7J3 give=i3 gizzard=c7d3I4 gizzard_and=c3 glas=f7 glasgow=f3
    glasgow$=f3 glastonbury=b8F8g3 global=A3e12 gnaw=f9H3 go=g6H5i3 go_to=H3i3 god=g9 goe=f3 going=h3I3 gold=F3i5
    golden=h7I3 gomez=c4 good=a3B3i5 good$=a7G3 google=C9d7j7 gorillaz=f5 got=c3h5I3 goth=G3j9 gotta=j3
    government=a3I3 grace=g7I4 graham=g3 grainge=d5 grammy=c13E6F8G6h8I3j6 grammy_2025=h3 grammy_award=H5j5
    grammy$=F5h6 grand=h9I4 grande=D3h7 grateful=i7 grateful_dead=i3 great=a6b6e4G9H3 green=i5 green_day=i3 grohl=i4
    gross=f3 group=b12d8F5G5H3J3 group_strik=A3d3 group$=a6d4F3 grow=b6e5I3 growth=b11E3 growth_in=b5 grunge=f3
    grupo=E4h5 grupo_frontera=h3 guard=a4I3 guardrail=c3 guitar=c19G3I4 guitar_and=c3 guitar$=c13G3I3
    guitarist=B3F4g4H3i12 gun=F3g4 had=i3 hale=H4i4 halen=i3 half=c3f6I3 half_of=f3 halftime=h4I3 halftime$=h3 hall=a7
    hall_and=a4 halloween=i12 halsey=i3 hand=d3I3 happen=i3 happy=a6G4H4j4 harmony=e4 harri=i4 harrison=g4 harry=h3
    hart=i5 has=B3c3d10E3J4 has_a=a3 hasnt=i3 hat=i3 hav=f6g5I3 have=a8d3E3I4J3 hayley=F3g4i4 hbo=h3 he=a4E4G7i6
    he_mak=i3 head=F3g4h5 headline=f3 headphon=j3 heap=g3 heart=g6I6 heat=h7I7j7 heat_rivalry=I3j4 heaven=g3 heavy=i3
    height=H3i7 height$=g3 hell=h4 help=c4f7G5H3I5 help_from=f3 henley=i4 her=D4e3h3i4J4 her_first=f3 here=F3h7I4
    here$=h3I3 hero=e5 hes=f5 hiatu=i3 high=f5 higher=c3 hike=D3j5 hilariou=h3 hilary=g6 hilary_duff=g3 him=a6B3G3i8
    him$=a6 himself=h3 hip=h3 hir=b8C3 hir_for=b4 his=A4C4D3E4h12i5J5 his_new=b3 history=h3 hit=C3D4e18h4I9J4
    hit_in=h4 hit_with=a3e4 hitt=G4h4 hold=G3 holiday=F3g4i3 holiday$=g3 hollywood=h3 home=c6D5h5 homecom=f5I3
    homme=i3 honey=d4H8j9 honor=A3b13H11i3 honor_in=i3 honor_with=b3 hop=h3 host=e4h3 hot=e13F4G6 hot_100=e3 hotel=f3
    hotline=i5 hour=G3h7 house=a4I7 housewiv=F4h12I3 houston=c4e3F3G3 how=b4C3D8e5G7h3j5 how_to=j3 hug=g7 huge=f3I3
    human=c12g3I6 hundred=f4 hunt=H3j5 hunter=f3I5j3 husband=a3 hyb=d3 hybe=b12I4 hybe_america=b6 i=b4C7D3G3j8
    i_dont=i3 i_just=h3 ice=A5g4 icon=h4 iconic=G3i3 iconoclast=c4I4 id=b3I3 idea=a6F6i4 if=G3i7 ifpi=a5E5 iglesia=i3
    iheartmedia=d4 ill=F4g4 illegal=c3 im=G4i4 image=a3c4 imogen=g3 impala=g5 impersonat=a12 importance=b7
    importance_of=b3 impound=a5 in=b10C10D3e3G7h13J5 in_2024=D3e4 in_2026=g3 in_ad=j4 in_canada=b4 in_latin=j5
    in_london=d4 in_minneapoli=f3 in_music=h4 in_new=h3 in_newly=a3 in_the=F3h4 in_uk=b3 inch=i3 includ=c5D4g5
    include=c10h4J8 increas=e3 increase=d5 incredible=i3 incredibly=e3 independent=d3 india=d4i4 indie=b5
    industry=b14d3E3G5H3I8j7 industry$=j7 influencer=i3 influential=i3 injur=a3 ink=d3 inside=h3 inside_the=h3
    inspir=g3 inspiration=i6 instagram=c5 international=b6D4 internet=c6 interview=d6I4 interview$=d6 intimate=f5G4
    into=b4C3d5h3J4 into_2026=f3 introduc=h3 introduce=c8 introduce_new=c4 investigation=a3 investment=C5d8 ireland=e3
    irish=e3G3i6 iron=c12I5 iron_maiden=c6 is=A4d7F4H6i7j6 is_a=i3 is_hir=b4 is_leav=i4 is_now=j3 is_return=g4
    is_still=j3 is_the=j4 island=h4 israel=B3h4i6 issu=f5 it=A6b6C4d4h7I6J4 its=c16e9F3G12I9j3 its_not=F3 its_time=j4
    ive=g4 iver=i3 j=a3I4 jack=G4i12 jack_white=i3 jam=b3C3D4f9i4 jane=i3 jason=i3 jay=I3 jazz=b3 jeff=b5D3
    jennifer=h3 jenning=h3 jessie=h4 jesu=i3 jim=c9G3I4 jimmy=F5h11i3 jimmy_kimmel=h5 jisoo=j3 joe=f11H3
    john=a4b4g3I4J3 johnny=h4 join=A4C3d6f14I7J3 join_no=i3 join_the=f3h3 jok=h4 joke=h5 jon=f3g4I4 jona=b4
    jonathan=h4 joni=f5 jorja=a6D3 jorja_smith=a3 jorma=f3 josh=i11 journey=G3i7 joy=f3 joyce=i4 jr=c4f4H5 julie=d3
    july=h5 jump=d5 just=c3D4e4F3h3 justice=i3 justin=G3i7 jyp=b8 jyp_entertainment=b4 k=b6C3H3 k_pop=b3 kane=i3
    kanye=a3 karol=j4 kate=i3 katseye=d4G3 katy=a3 keem=g4 keenan=C3g3 keep=d4I3 kehlani=i3 keith=d6 keith_urban=d3
    kelce=E3i8 kelce$=g4 kelly=f3G3h5 kelsea=i3 ken=h3 kendrick=D3 kennedy=a7f4H3 kennedy_center=a4 key=a6b5G3H3
    kick=F3i3 kid=b6e4F3G5 kidman=i3 kill=A3h3i3 kim=i4 kimmel=h9 kind=c3 king=c6d3I4 king_gizzard=c3 kirk=B3h8i3
    kis=e5H3i6 kis$=H4i5 kneecap=b7I4 know=a3 korean=f4 kpop=f4G3I4j3 kyncl=b7D4 l=f7 l_a=f4 la=f4G4H4i4
    label=a3b8d3G5 label$=d3 labor=f3 lady=E3F5h8 lady_gaga=h4 lake=B3f5 lamb=g3 land=e6G5 landmark=A6d6
    landmark_deal=A3d3 landry=f3 landscape=b6 langley=e6 language=a4D4g11H3I5 language_music=a3 language$=g4 lap=g3H3
    las=D3f8 las_vega=f4 last=f4j3 late=c4F3g5 later=f3G3 later$=G3i3 latest=d5 latin=B3h3I3j8 latin_grammy=h3
    latin_music=j5 laufey=i3 launch=B6c19d8E4F8g5H7I3 launch_new=c6D4g4I3 law=h3 lawsuit=a13G3I5 lawsuit$=a4 lawyer=a5
    lead=f9i3 leadership=b4 leak=A5i5 learn=d3H3i6 least=E3j4 leav=B5c3F3h8 leav_snl=h4 lee=i4 lee_and=i3 left=g4
    leg=f8G4 legal=a16F3I5 legend=h3i4 lenchantin=a4 leon=e4 leonardo=i5 les=b4D4e3 let=f3H3 level=a4f3
    licens=a3C6d11G3 lie=g6 life=e3h3I4 life$=f4I4 like=a8b6g4H3I9 like_a=a3 likenes=c4 lil=I4 lily=i5 lily_allen=i3
    limit=f4I3 limp=f3 lincoln=f3I3 line=c6 lineup=f7I4 lineup$=f4 lip=i3 lipa=b7F3 list=b5e3I4 list$=b5 listen=C3j8
    listen_to=j4 listener=C5d3e13I4 little=a10G5 liu=F4H4j10 liv=A4h4 live=b3c8d7F9g4h4I6J8 live_25=d3 live_action=h3
    live_at=g3 live_music=f3 live_nation=d3 live$=f5G4 livestream=i3 livestream$=a3I3 lizard=c7d3I4 lizard_wizard=c3
    local=e6f3 local_music=e3 lola=i3 london=d7f3I3 lonelines=h3 long=i3 longer=a3d3I4 longtime=i5 look=b6F5h5
    los=a5c3I4 lose=f8I3 lost=c3d7F3I3 lotu=h4 lou=f3G3 loud=f3 lov=b3 love=B3g7 love_of=i3 lucian=d5 luck=h4
    luxury=f3 lynch=B5i7 lyric=a3C5g4 lyric$=a3 m=b3D3 machine=b6D4f3 made=a5C3g8J4 madeline=i3 madison=i4 madonna=i3
    maga=i4 maggie=f3I3 magic=g6I3 maiden=c12G3I3 major=a6c4 mak=A6B5d3f7g4 mak_her=f3 mak_his=h4
    make=A4b3C3D3f9H11i6j4 man=a4I3 manag=d5 management=c3d15F4I4 management$=d9 manager=a6B3c3E3 manchester=a4D3f4
    mani=f4 manipulation=G3i6 mansion=a6 mar=C3j10 marc=f3 margaret=h4 mariah=G3j6 mariah_carey=j3 mark=g8i3
    mark_ronson=i4 market=c8d4F3I4 martin=b3H4 marty=h5 marty_supreme=h3 marvel=d4 mash=h3 massive=e4 material=g7
    matt=b3G4H3i10 matter=c6 matthew=i4 mavi=i7 max=d3 maya=i5 maybe=e3 mayer=i3 mayer$=i3 maynard=C3g3 mbw=b3H3
    mbw10=F3j13 mccartney=i5 mcrae=E4f4j3 me=a3e6H3I3 meal=H4i3j5 mean=b3 measur=c3 media=F3i3 medley=h3 meet=c3i4
    megadeth=F3i4 megan=i3 member=B3g6i3 memo=d3 memorial=B5f8 merch=c5D3F5i3 mercury=h4 metal=A3b3F3g6H3i3
    mexican=a3I3 mgk=f5I4 michael=b6F5h3i3 might=a4 mike=b7D3i4 milan=i7 milk=d4H10j9 milk_and=H5j4
    million=a9C5d3e6G4H3J5 million_in=a3 million_of=a3 million$=d4 min=g8 min_metal=g4 minaj=F3i9 mind=a4
    minneapoli=A3f6 minneapoli$=f3 minnesota=f4 minute=b3I3j4 minute$=b3 mis=i4 miss=a10 mister=g6J3 mister_roger=g3
    mitchell=f5 mlc=a5 mo=a3 mock=i3 model=c7 modern=F3h3j6 mom=f3I3 moment=A6f8G4I5j3 moment_from=h3 moment_in=j3
    moment$=f5 momsen=f3 monet=c3D8e5i3 monster=i3 montecito=a4 month=b3c6D5H4I6 month$=c7 monthly=e14I4 moon=H3
    more=A7c3D3f8G3j5 more_uplift=j5 more$=d8f7G4I5 morn=d3 moroney=f3 morrissey=d5 most=c3D4e6 mother=a3 mountain=f3
    mov=a3F4i5 move=f3I5 movie=e3 mtv=F4h5 much=h3 murphy=g4 music=a3b13d11e6F12H11I13 music_2025=h3 music_and=d3
    music_artist=d3 music_award=h3 music_busines=b5 music_festival=d3 music_from=d3 music_generator=A3d3
    music_group=b3 music_industry=b3j4 music_platform=C4d3 music_stream=e3 music$=A5B4c7F3H7i7j6 musica=b3D3
    musical=F3i7 musician=a5 musicinfra=c4D4 mustaine=F3 my=b5f4g3H8 my_chemical=g4 myself=g3 mysteriou=E3g4 n=g6
    nail=i3 nam=b7d8E4I3 name=a7d3G5 name_change=a3 name$=i4 nas=d6I3 nas_and=d3 nashville=b6D4 nation=c5d4F5H5
    neil=c3H3 netease=d3 netflix=f3H4 network=d4 never=e6f6g6H3I8 new=A11c14D9F5g5h7I8j5 new_album=G3i3 new_band=g5
    new_documentary=h3 new_height=i3 new_platform=c3D3 new_singer=i3 new_singl=g3 new_vinyl=e3G3 new_year=b3f3
    new$=f6H4j3 newest=f4 newjean=d7 newly=a6 next=A3b5c7D9E3f5I7 next_generation=b4J4 nfl=f7H3 nfl_christma=f3
    nice=f3 nick=d5F4i7 nick_cave=i5 nickelback=a4F3 nicki=F3i6 nicki_minaj=i4 night=f6G3i7 nill=i5 nine=g5
    no=B3e7F6G5i11 no_1=e3 no_music=i3 noah=f3 noise=f7 non=a3 north=f3 not=D5g3h3i5J3 not_to=f3 note=f4 noth=b6i4
    november=f5 november$=f5 now=A5B3c3d5e7G6H5I4j6 now_its=d3 nowhere=e3 number=g4 nvidia=d3 nyc=d5F3 oak=f3I4
    oasi=d5i3 obe=b3 obsession=b6 of=b4C7e6F6G3h4i8J4 of_2025=g5H3I3 of_a=e4 of_ai=c3 of_all=f3 of_american=c3
    of_an=j4 of_filth=i3 of_new=g3 of_oz=h3 of_peace=b5H3 of_rock=i3 of_the=a3B4h6 off=B3d3E6F5h4j6 off$=D3h4I4j7
    offer=D4f3j3 officer=b3 official=G5h4 officially=h5 og=j7 olivia=e3 olympic=D3G3H4i12j4 olympic$=i7J5
    on=C3D4F6H3i10j7 on_how=i3 on_its=a4 on_saturday=f5 on_spotify=e4 on_the=h4 once=F4i4 one=a4B3D4f7I6 only=a7G3
    onstage=F5i7 open=f6G5h4I8j7 open_up=h3 open$=I3j8 openai=c3 operat=d5 or=c3D6e6H3i3 orchard=b6d5G4I3 orchestra=f5
    order=a6 original=g4I4 original_version=g4 osbourn=i4 osbourne=i4 other=a9b4d3E5H5I3 other_stream=a3 otter=i4
    our=F3i7 out=A3d3i6 outside=F3 over=a3b4d5f6G12H3J5 overhaul=c5 own=d3e5F6 owner=b6 ownership=d7F3 oz=A4d5h6I3
    ozzy=F4h3i6 paid=d5 palestine=f5I3 paramount=h12I4 park=f7 part=C3g4 partner=c3d3H3 partnership=C4d5 party=H7j9
    pass=i4 past=b6g4H3I3 past$=b7 pat=i4 paul=b3i3 pay=f8 pay_tribute=f4 payout=a3d4 paz=a4 pbs=d8I3 peace=b9H6
    people=b3G5i7 pepper=i3 percent=e6 perfect=f5H3 perform=F4h5i7 performanc=f3 performanc$=f3 performance=e4F3G4h8
    performance$=F3h5 performer=h4 perfume=i3 perry=a6I3 person=h6 personaliz=c4 peter=b3H3 phantom=d5 phil=B3f5
    phil_wickham=f3 phish=a3 photo=a3f13G10J3 photo_video=f3 photo$=a4f6I5 photographer=a4 pick=g3 pick$=g4 pictur=i4
    piece=i4 pill=i3 pilot=a4C5j6 pilot_fan=a3 pilot$=C4j7 pincu=b5 pinkpantheres=f7G5H5j9 pirate=a10D4 pitchfork=g3
    place=f3 plan=g3 plan$=c3 planet=f4 plaqueboymax=i3 platform=a6B3c5d12G5H8I6J3 platform_for=c4D4
    platform$=c5d11H7I3 platinum=C4E4j7 platten=f3 play=A3B3f13G6I3 player=h3 playlist=c5h3 playlist$=g3 plot=a3
    podcast=B3d4G8h4i5 podcast$=G3h3i3j4 poehler=h7 point=a3E3F4i5 polari=d3 pony=f5 pop=b6C4d5F3h4I4 pop$=d3
    port=f6G4 port_chester=f3 porter=f3 portugal=h3 possible=b4 post=A3c5g5 poster=g5H3 potential=C3j3 potentially=h5
    power=B3C3g4h4 powerful=c3 powerhouse=b5D3 pre=e6G4H11j9 pre_grammy=H5j5 premature=g4 premium=C4d3E4j6
    premium_platinum=j3 present=B3G3H3i4j9 president=b9I3 price=a3C3d8G3I5j4 price$=a4 primal=i4 prime=c3h4 princes=i4
    prize=h4 pro=c10J7 pro_3=c5J4 produc=h4 producer=b6g3I3 product=I3j8 product_of=j4 programm=d8 project=g3i3
    promise=d3g3 promo=h6 promo$=h3 promot=b5D3 promoter=a7 propos=F4i5 proposal=d6 protect=i3 protest=f3
    public=F4g4i5 public_appearance=i3 public_enemy=g3 publish=b7D5 publisher=a7C3D3e3 puerto=A3f4 pull=A3d7G4h8
    pull_music=i3 pull_their=d5 pumpkin=e5I4j9 puppet=F6g4i3 pure=f3 purple=i5 put=f8H3 q3=d8 qualley=h4 queen=i4
    queen$=i3 queer=f3j4 quentin=h7 quentin_tarantino=h3 question=E3h3i7 quick=a3b9G4I3 r=C6D4h3j9 r$=C5j10 rachel=f3
    racist=i5 radical=c3 radio=d4 radiohead=i6 rae=F3g6h3 rage=f3 raine=d5 raise=i4 rap=f3 rapper=g3i3 rca=b4
    reach=C6d4e7I4 reach_agreement=C3 reaction=G3j8 reaction_to=j4 read=i8 real=B5D3F5h11 real_estate=i4
    real_housewiv=h6 really=i5 recap=c3h3I4 receiv=d5F4h4 reckon=h3 recogniz=b4 recommendation=c4
    record=b12C4d8e14G7H9I5J8 record_deal=D5e3 record_for=e4 record_store=g3 record_uk=b3 record$=b3 recover=a3
    red=d10G3I4 reddit=i3 reflect=F3i7 reflect_on=i3 refus=h4 refuse=F3h3 regida=E4h5 regional=b3 register=a5d4
    register_to=a3 relationship=d5 relationship_with=d3 relaunch=f3 releas=a5c3F3g6I5J5 releas$=g4J3
    release=A4C3f4g4h12I8 release_show=f5G4 release$=e3h4 remake=h3 remember=f6I5 remov=a3g4 remove=b7C5d6F4g5I4
    remove_music=d4 renee=f4 replacement=i3 report=b3d3e3f6G4I4J4 report$=b6I3 representation=H5i6 request=I3 resal=a3
    resale=a8F4 resale_of=a3 reservoir=H9j10 residency=f5 resign=b4 resnikoff=b9H6 respect=i3 respond=c8I4
    respond_to=c4 result=b9G3 retir=i5 return=B3d6F4g15I10J4 return$=d4g5I4 reunion=e3F4i5 reunion$=e4 reunite=f7G3
    reveal=A5B3D3e6h6J4 reveal$=h3 revenu=b4e3 revenu_grow=e3 revenue=c5d3 review=f10h3I7 review_photo=f5G3
    review$=g7h4I4 revis=a3 reviv=a4b3G3h3I4 revival=f3h3 revive=f3 reynold=h6 reznor=G3j4 rhym=i3 rhythm=G3i4
    richard=a3 rico=A3 right=g4I3 right_now=g3 right$=d3 rihanna=i3 ripp=a7c5G4I3 rival=d3 rivalry=h3I6j7 river=f3
    road=b7f4H3 roan=d3f4 rob=i3 robbie=f4G4 robert=b7D4F5g3 robert_kyncl=b4 robinson=f3 robyn=g3 rock=A3G3h3i7
    rock_the=f3 rocker=i3 rockin=f3 rocky=g3 rod=G3i3 rodrigo=F4g4 roger=g6J4 role=b7 roll=F3h4i4 romance=g6I3
    ronnie=f5 ronson=G4i7 ros=f7g3H3I4j3 rosalia=g8I3 rose=F4i4 round=f4I3 row=i5 royalti=a12D3I4 royalty=e3 ruin=f8
    rul=a5 rule=e3 run=f5i3 runner=i5 rush=F3h7i5 ryan=F3h8i3 s=C3f5g5I7 sabbath=i3 sabrina=h5I4 sal=d4 sale=d9I5
    sale$=d5 salsa=e3 sam=b4f4I7 sample=a7C4d4G5 san=f5 san_francisco=f3 sara=f3 saturday=f9G4 saudi=i4 saw=D3e9
    say=a7B4c10D8G6i4 say_company=D3 scar=H7j18 scen=b3G6j4 scene=h3 scene$=h4 scor=e5 score=e3j4
    scott=b11D4E4f3g5H3I3 scrap=a7D5 scream=g5 sean=H3i4 search=e6i4 season=F4j9 second=A3G4H3i10 second_act=i3
    secretly=d3 security=a4I3 see=b5E3f12g3H7I6 see_the=b3 seek=a14D4F4I3 seen=h4 segment=h5 select=g3 selena=c4
    sell=c5D9F3i7 senate=a3 send=f3 servic=c6D4E3 servic$=c6E3 service=c9H3I4 session=g8H3I3 session$=f3g4I3
    set=a5D3f7g4I9 sett=i3 settl=d3 settl_copyright=A3d3 settlement=a4 seven=i4 sex=i4 sexual=a3f6 shakira=i3
    shar=A7B3C3d3F3g6i8 shar_his=i3 share=C3F3g9I5j4 she=F3G6h3i12 sheeran=G4h4 shelton=h4 shin=f4H3 shirt=i3
    shoot=A4i9 short=g4 shortlist=c5H4 shot=a3h5I6 should=d5 show=B3D3E3f10G7h6i4J5 show_in=f3 show_since=f3
    show$=f7G3i3 showgirl=e4F3 shrug=F3i7 shrug_off=i4 shut=a6 shut_down=a3 sia=a3I3 side=b5D4h3 sienna=i5
    sienna_spiro=i3 sign=b4C5d7e5G4H3I5 sign_with=d4 signature=c6 silver=i5 simmon=H3i3 sing=G3h3i7 singer=a3G3H3i9
    singer_guitarist=i3 singl=g10 singl$=g3 single=d3 single$=g4 sir=H3 siriusxm=j4 sit=a5i3 six=a3 slam=H3i4 slash=f4
    sleep=b4g3I4 slipknot=a4b4I4 smash=I3j8 smash_pumpkin=j4 smear=i4 smith=a4C6H4i11 smith_label=a3 smith$=d3F4g3
    smoothie=G3j9 smoothie$=G3j9 snl=f3G4h22I9J3 snl_debut=f6H5 snoop=f7H4 snoop_dogg=f4 snow=I3j10 so=B3f7G5h6
    soar=A3d4 soar$=A3d3 soda=I3 solo=E4f6 sombr=h3 some=f3I3 someone=a7I4 song=a6B5c4d3e6f3g7H7I8J8 song_chart=e4
    song_of=g7 song$=g3 songwrit=i6 songwriter=e4 sony=b3D7I3j11 soon=f4I5 sora=c3 sound=f3 soundcloud=c3
    soundsystem=f5 soundtrack=d3e8G3I5 source=j7 south=f11H5I3 spain=h3 spann=h3 speak=i3 speech=h4 speech$=i4
    spher=f4h4 sphere=A3d5f3 spice=H3 spike=e5 spin=f4h3I3 spiro=i5 spoken=i3 sponsor=i5J4 spoof=F3h4 sport=H3i3
    spot=c6 spotify=B5c10d18e17F8G7H9I14 spotify_and=c3 spotify_music=a4 spotify_record=e4 spotify_say=i3
    spotify_search=e3 spotify_wrapp=e3 spotify$=d5e4g7I6J3 spotlight=i3 springsteen=e4f4H5 st=f7G3 stabb=h5 staff=c4g3
    stage=c4 stallion=a3i5 stance=F4i5 stand=b3F3 standard=f3 star=B3h5 star$=F3G3h3 start=g4I3 startup=c4F3
    state=a6C3d7 state_to=d4 station=d4 stay=h3 steal=a7F3 steelbook=H3j3 stepp=F3h3 still=D5H3i3j10 stock=a3
    stone=f6H3 stop=e3i3 store=d5g5I3J4 store_day=g3 story=h3 straight=A3 stranger=e6 stranger_thing=e3 strategy=d3
    stray=d3 stream=a6B5c6e14F7H4I5J3 stream_of=a3 stream_servic=c3 streamer=d5 street=f7H7 street_of=f3H3 strik=A3d4
    strike=f7I3 studio=g9 study=f7 stupid=G3i4 subscription=c4 succes=d5I3 sue=a10D3I3 sued=a4I3 suffer=h3 suit=a7
    suit_against=a3 summit=i3 sun=f4 suno=C6d12G4 super=h3I4j3 superfan=F4h8 superstar=c4F3 support=a5F5G3i11
    support_for=a3 supreme=h5I3 surpris=G4h3i4 surprise=D3g6 surviv=g3I3 sweden=c6D4 sweeney=G3i4 sweep=b3H5 sweet=g4
    swift=B3C4e7g4i5J3 swift$=E3i5 sydney=f3G3 symphony=f10G3I3 sza=B8d11g3H3 t=H4j4 taccone=f3 tak=A3b8g4I5
    take=f10G7 talk=b8F3h4J4 talk_songwrit=i3 tame=g5 tap=c8D3 tarantino=h7 tate=E4f4j3 taylor=A3B4C5e7f4g4J4
    taylor_swift=e4i3 teacher=f4h3I4 team=b5c3F4g3h4J6 tear=A4h3 teas=i3 teaser=F5h11I3 teaser_watch=h3
    technologi=C4d7 technology=c4 tencent=d5 tencent_music=d3 tennessee$=i3 tenure=b3 terror=f3 terrorism=a3 tesla=a5
    texa=e4 texa$=e4 than=D6e5f11G4H3I3 thank=e4 thank_to=e3 that=a3b10E6F3G3I6j4 the=A8B3D4f6g5h7 the_chart=D3e5
    the_definitive=f3 the_door=g3 the_future=b3 the_good=a3 the_great=a3e3G4 the_heat=j4 the_industry=b4 the_lizard=c3
    the_market=d3 the_music=d5 the_orchard=b3 the_past=b3 the_road=f3 the_scen=G3 the_wiggl=i3 theater=G4h3
    theatre=f7G4 thee=a3i5 theft=h9 their=a5B3E3F3i10J7 their_music=d5 them=a4 theme=g3h3I3J4 ther=h4 they=a4i4
    thi=A3d8f8G4h5I6J3 thi_week=d3 thi_year=d3 thief=a6I3 thing=d3e4f6H3I5 thing_finale=e3 think=f10I6 think_that=f3
    third=b4D4i6 thoma=f3 those=b10H3I4 thought=G3i5 thousand=f3 three=H3 thrill=f5h4I3 thriller=h3 through=b4I4
    thug=F3g4i6 ticket=a13d4F11 ticket_above=a3 ticket$=i3 ticketmaster=a7F4 tie=C4d10I3 tie_to=d3 tiger=i4
    tiktok=C4d11e3H4i3 tiktok$=i3 tim=h3 time=A3E3g3j6 time_for=j4 time_with=g3 timothee=h6 timothee_chalamet=h3
    tina=G4h7 tina_fey=h3 title=h3 tnt=i5 to=c11d3E7F8G9h8 to_ai=d3 to_appear=h4 to_ban=a5 to_be=h4 to_d4vd=a3
    to_date=d3 to_fan=c4D3 to_go=H3i4 to_include=c5J4 to_kis=i4 to_lead=f4 to_make=j3 to_play=h3 to_remember=f4I3
    to_remove=b4 to_sell=c3 to_spotify=j3 to_support=i3 to_the=I3 to_watch=F3i3 todd=f4 together=A3F3g5i5
    together$=g4i3 told=i3 tom=F4i4 tommy=D3i7 tommy_lee=i3 tony=c3i3 too=d8I6 too_lost=d4 tool=D4j7 tool$=j8
    top=B4D7e19F3H5I6j7 top_5=e4 topp=h4 tour=A6E7f21H3 tour$=F3g10 track=a9C4D3e5g7H7I9j5 trailer=h3 tran=i5 trash=i4
    travi=E6H3i10 travi_kelce=i4 treatment=i3 treatment$=i3 trent=G3j4 tri=a3 trial=I3 tribut=h3 tribute=f10H7
    tribute_to=f3 triumph=c5H4 true=b8G3h3I3 truly=b3c8I4 trump=a8B5C3F7h5j6 trust=b5 try=i3 tucker=f6G3 turn=F3g7H3i7
    turnstile=c5g4 tv=f5H5 twenty=a5 twice=f4I3 twig=f3G3 twin=e10I3 twist=G4h5 two=d5H6 tyla=i3 tyler=f3g4I3
    u=d3e3f4G3I5 u_s=I3 udio=a7C6 udio_reach=C3 uk=a5b4D4e8f3G5H5J4 umg=a8C9d7 unauthoriz=g4 under=b8G3i7J7
    under_40=b4J3 underground=g6 undervalu=C4d6 unit=b9J8 unite=I3j5 unite_for=j3 universal=a4b3 unprecedent=b8D3
    unveil=c14I6 up=A6B5c7e3h3J3 up_about=h3 up_in=i3 up_with=h3 updat=J3 updat$=J3 update=C3h4 uplift=H4I3j10
    uplift_moment=j3 upon=g3h3 urban=d6 urg=h9 us=B3f4H3 us_tour=f3 us$=g3I4 use=c13D4I6 use_ai=c3 use_of=c4 used=a3
    user=e3f4I3 using=c6 uss=a3 valu=b4D6i4 value=a4F4I3 van=B8d12 vega=D4f8 venture=h3 venue=f3 version=F3g12h3I7
    version_of=g4 very=D3i3 verzuz=f3 vevo=i5 via=d5 victoria=i4 victory=g3H3 video=A3c4e4g13H5I8 video_for=g6
    video_from=G4 video$=A3g14I6 vietnam=a6 view=e5G4 vincent=f4 vintage=i4 vinyl=e5G8j4 vinyl$=e5G6j5 violence=a3I3
    vip=d3 viral=e6G7H3 viral_for=f4 virgin=g4 visit=i6 vma=F10h13 vma$=h3 vocal=c4 vocalist=i4 voice=a6D5
    vote=a3B3d6I3 vote$=d6 vylan=a6I3 wait=h3 walk=i7 walker=d7e3 want=a12F4h4I8 want_to=a5 war=a4D3f4I5 warn=a6B3D3e5
    warner=A6b14E4j3 warner_music=A3b5 warren=g3 was=a4D3F4H3i7 wasserman=d8I3 watch=A5B3C3D3E5f8h15J4 watch$=f3h4
    wave=a3 way=b3F3h5 we=c7f3G6 we_are=c4I3 we_were=I3 weapon=C4d5 wear=G3h7 weather=f5I3 weather_issu=f3
    week=A5d7e5F7g12H5I5 weekend=f5g3h3I4 weight=i3 weird=f5i3 weird_al=f3 weis=b4 welch=i3 welcom=G4i6 welcome=F3i8
    well=c4h3I3 wembley=d5 went=i3 were=A4b4C3d3G3i5J3 were_in=b4 west=a3 wet=f5G3 weverse=d3 what=G4h3i6J3 when=b3H3
    where=g3I3j9 whether=b3 while=C3H3i4j8 white=F3g8 whitney=c4e3F6G4i5 who=G4 whosampl=d4 why=c4d4H3J3 wick=A3h4
    wickham=B3f5 wife=a3h3I4 wiggl=i5 wilco=f3 wild=a3 will=c3D3f5G3H5i5J3 william=i5 win=F3G3h4j8 wine=g4 wing=f3
    winn=d3F3H3i6 winner=c5D3 winter=f3i6J7 winter_olympic=i5J3 with=A11b7C4d6e4f11g6I5J11 with_new=c3 with_the=g3I3
    with_their=i3 wizard=c5d5E4h7I8 wizard_of=h5 wmg=b3d5H3 wolf=f4 woman=G3i3 women=h5 women_in=h3 won=F3i3
    wont=a6c3F3G3i5 woody=a6 word=i4 work=A4b17D3E5F5g4h3I6 work_on=g3 work_with=b8 world=d5F3g4H3i3
    worldwide=D3e3i5j4 worldwide$=j6 worship=B3f5 would=a3i3 wrapp=e7 written=h6 wrote=g5 wu=d4 wuther=g3 x=a6I3
    xania=c3D8e5i3 xania_monet=D4 xbox=D3g5j4 xcx=i4 yang=A3h3i3 yankee=g4 year=A3b9c3D6f3i3J5 year$=A3b4c7J4 yet=c4
    you=B3D4g4 young=A3F6g5H5i12 young_thug=i3 youngboy=f3I3 your=C3d6E3 youre=G3 yourself=G3i6 youtub=e4G3
    youtube=A3d3e13G3I6J3 yoy=e4 yungblud=F3g4i3 z=i6 zach=f4
    """
}
