/// What each word says about a headline's category: the learned half of ``Categorizer``, one string that is read once.
///
/// Written by `.ci/training/categories.py`. `term=a12C3`: the letters stand for the categories in the order of
/// `NewsCategory.allCases`, a small one adds, a capital takes away; twentieths of a point. Terms are stems, pairs (`_`),
/// first (`^`) and last (`$`) words and marks (`<money>`).
enum CategoryWeights {
  static let text = """
    <keyword>=a23b17c13d15e17f14g13h17i10j14 <start>=a3B9C13d2E14f3g3h2i25 000=C3F3i3j5 000_ai=j4 1=B3e10F4G4
    10=B3E3g8 10_album=g4 100=e6 11=a5 13=c4D3e3g3 15=a3 19=D3j5 1975=g5 1975_remove=g3 2=A4D4e9G5h9 2$=h9I3 20=g6
    20$=g3 200=e3 2024=D4e8 2025=b4C3D6h9I11j6 2025_in=j4 2025$=e3f3I3J3 2026=B4C4D4f14G4h6 2026_grammy=F3h4
    2026_winter=i5J3 2026$=a3D3f3I6j7 20th=b5D3 25=d4 25th=g4 28=i3 3=a6c14D4G3H3I6J8 30=b4 3million=D3i3 4=h6
    4_with=h4 40=b6f6I3J6 5=a3c6D8e5G5 5_more=c4D3 50=E3j6 50_000=j4 6=d5 7=D3e4g4h3I4 8=h3 90s=f3 <ask>=e6F5H3I8j12
    <colonquote>=a3B7D4G13h5i21J4 <countfirst>=g6h3I4 <dash>=F3g16I7 <endquote>=b9C14d3f7g4i5J9
    <money>=a16c3D11F4G4H6j3 <onstart>=j4 <percent>=A3d6e6 <pipe>=B4G6h6i4 <quoted>=B8D10e7i8
    <quotefirst>=b18e6F5G12h9I13 <tail>=a4B3D4g8h13I13 ^10=h4 ^aeg=d5F4 ^after=i4 ^ai=c7 ^amazon=D3j8 ^apple=c11J7
    ^as=d6 ^backstreet=G3j3 ^bad=f7I6 ^bandcamp=c7 ^beach=i3 ^best=j5 ^big=b5D3 ^billy=f5 ^bizarrap=g4 ^bob=a4
    ^body=a4 ^brad=b5 ^brian=g3I3 ^bruno=f3 ^bts=g3 ^chappell=f3i3 ^chicago=g5 ^christian=h3 ^dave=F3i3 ^david=e5
    ^distrokid=c7 ^doja=i3 ^don=i4 ^donald=I3 ^drak=j7 ^ed=h4 ^eminem=i4 ^ex=F3g4 ^farm=f6 ^fka=f3 ^foo=f7 ^for=i6
    ^fresh=c5d3H4 ^from=C4D4i3j9 ^garbage=f5 ^georgia=a4 ^global=e5 ^google=C6d6 ^grammy=c5D3 ^green=c3 ^gun=g3
    ^harry=i3 ^hayley=g3 ^heavy=i3 ^here=g4 ^hotline=i4 ^how=b3D5e5f3 ^hundred=f3 ^i=C4j9 ^ifpi=a5E4 ^in=b6 ^indie=e3
    ^its=b4e5G5 ^jane=i3 ^jay=I4 ^johnny=h3 ^jorja=a5D3 ^kanye=a3 ^katy=a3 ^keith=d5 ^kennedy=a6 ^kid=b6 ^king=c7I4
    ^kis=i3 ^lady=F5h5 ^leonardo=i3 ^live=d4F3 ^lola=i3 ^mariah=F3j6 ^mark=G3i6 ^matt=i3 ^mbw10=D3j12 ^megadeth=i3
    ^mgk=f5I3 ^milk=d3 ^morrissey=d4 ^music=d5e3 ^my=g5 ^new=A3h4 ^newjean=d4 ^nick=i5 ^nicki=i6 ^noah=f3 ^oasi=d6
    ^olivia=g3 ^on=j4 ^openai=c6 ^police=a3 ^queen=i3 ^radiohead=f3 ^record=g3J3 ^robbie=f4G3 ^robert=b6D6i3 ^robyn=g3
    ^rush=i3 ^sabrina=A4g5 ^sam=b4I4 ^scott=b9D3 ^sean=i4 ^see=f8H7 ^snl=h6 ^snoop=f5H3 ^sombr=h3 ^spain=h3 ^sphere=d3
    ^spotify=a4c7e3G3H3I4 ^springsteen=e3 ^steven=i3 ^stream=g3 ^suno=a5G3 ^sza=B7d9 ^taylor=e5i3 ^the=a3E5F3g3H4j4
    ^tiktok=d3e3 ^tom=F3 ^tommy=i3 ^too=d6 ^travi=f3G4i5 ^trump=a3d3 ^turnstile=c7I3 ^uk=a5D3e3 ^umg=C5d6 ^us=e3
    ^warner=A5d7 ^watch=E3f9G3h6I3 ^were=d4 ^whitney=c4e3F3G3 ^why=c3 ^wick=f3I3 ^win=j3 ^woman=i3 ^wu=d3 ^young=g5
    ^yungblud=g4 a=a4B5e3g3I3 a_decade=j4 a_new=a3 a_song=g3 aaliyah=i3 aaron=g3 about=a4b3D5F7h4i6 about_the=a4
    above=a5 abraham=f4 academy=b3f5H7 accident=i4 accident$=i3 accus=i3 accusation=i5 acquir=C8d14 act=b3 action=F3h7
    activist=a6D3 activity=i4 actually=i4 ad=a4G3j6 adam=g4 add=d6F3 address=f3 administration=d3 ador=d4 aeg=d5F4
    after=a5D3e4F3G7i3 after_stranger=e3 again=f5h5I4 again$=h6 against=a11I3 age=i3 agency=d3 agreement=C5f3
    ahead=d4F3i4 ahead_of=i3 ai=B5c19d7F7G10H6I7j10 ai_artist=c4 ai_generat=c6D3 ai_music=d4 ai_track=j4 aid=f6
    aid_40=f4 aim=a3G3 air=g4h3I3 airpod=c9J6 airpod_pro=c6J4 al=f4 album=B4C3D3e8g9J4 album_and=g3 album_release=f5G3
    album_with=g3 album$=h3i3 alex=h4 all=B3f11G3I4 all_star=f3 alone=f3 alongside=G3h3 alternate=g3 am=e3 amazon=D4j7
    america=b8D4j8 america$=b9D4 american=c5f5G3H3 amid=d3E3 among=a4 amy=h4 an=b3D5g7I5j5 and=b11C5E5I3 and_bass=c4
    and_dakota=f3 and_his=b3 and_honey=H5j4 and_john=a4 and_mike=b3 and_more=f4j4 and_sony=j3 and_suno=C3d3
    and_the=b3c4H3 anderson=i3 andrew=d4 angel=f8H3I3 anika=i5 anika_nill=i3 anniversary=D3g8I3j4 anniversary_of=j3
    anniversary$=g6 announc=A3D3f8g5I7j3 announce=f8I4 annual=b5D3 annual_revenu=b3 another=f4G3i4 anthem=g4I3
    anthropic=a3 antonoff=i3 anymore=h3 anymore$=h3 anyth=a5 ap=i3 app=c3 appeal=a6 appear=h4 appear_in=h3
    appearance=F3i11 apple=c11J7 appoint=b4 approval=d5 apt=h3 are=c4D4f4i3 arena=a5 arent=e4 ariana=D3h6
    ariana_grande=h4 around=d5 arrest=f5 art=G3i5 artist=c11d6E6G5H6i3J4 artist_management=d3 artist_to=c3D4i3
    artist$=E3g3 artistic=B7d9 as=a3b20C4D10e4G5I4J5 as_spotify=d4 asia=b3 ask=j9 ass=h5 assault=a5
    at=A4b5D4E4f15G12i3 at_2025=h3 at_2026=F4h5 at_kennedy=i3 attack=D3g3h3 auction=i4 audiobook=c7 australian=e4
    auto=h7 avoid=I3 award=b3D3E3F3j7 awarenes=i3 away=i3 axs=d4F3 baby=g4 back=c3e5F6 back_to=e4F3G3 backlash=c3
    backstreet=G3j3 bad=f4h4 bad_bunny=f3 bafta=h3 ban=a9F6I3 ban_resale=a3 ban$=d3 band=A3B3c3H4i7J3 bandcamp=c7
    bandmat=F4i5 barcelona=f3 barcelona$=f3 bardot=i3 bas=c4i4 bass=c7 battle=a4f3 bbc=h7I5 be=B3d4h6J3 beach=i4
    beard=i4 beatl=e3h4 beatl$=i4 because=G3i6 beckham=F3g4 becom=d3 bedroom=g4 been=i7 beer=i3 before=i7 begin=g4I3
    behind=c4e4I3 being=i5 ben=g4 benefit=f4g6I3 benefit$=a3 bennett=c4 best=A3D3g4I3j6 best_moment=f3 better=f6
    between=F3 beyonc=f3 beyonce=i4 bid=f3 big=g8I4 bill=G3h6 billboard=b3e14G5J4 billboard_canada=b3h3J4
    billboard_present=i3 billion=a3C3e10G5 billy=f10G3 biopic=e3h5I3 birthday=H3i3 bizarrap=g4 bizarre=i3
    black=B3D3g3i7 blake=h4 block=a3 bloody=G3h6 blue=g4 board=i3 bob=a9I3 bob_vylan=a3 body=a6 body_found=a3
    bomb=a3b8H6 bond=i4 book=b5 booth=h3 bose=j4 bose_and=j3 bought=h3 bowen=i3 bowie=h6 bowl=F3G4h5j4
    bowl_commercial=j3 boy=h3 boycott=B3h3i3 brad=b5 brain=i3 brand=d5 brandi=f3 break=e7f3G5i3 break_up=i4 brian=f3I3
    brigitte=i3 brilliant=G5i6 bring=b3c3F4I3 brit=h3 broadcaster=I3j9 broke=A4f3h4I3 brooklyn=f6 brown=e5G4
    bruce=b8f4H9 bruce_resnikoff=b5H3 bruce_springsteen=f3H3 bruno=h3 bryan=g3 bs=e3 bts=F3G3H3j9 build=c6d3 bullet=f3
    bundl=a4 bunny=f4h3 burn=f4 busines=b10E3I5j4 busines$=b6I3 but=b6D4e3 buy=d3 buyer=g6 by=a10B4d9I5J3 by_the=d3
    bzrp=g4 cafe=f3 cain=e3 call=F4G4i11 cameron=h3 camp=f8 camp_flog=f5 campaign=i3 campaign$=i4 can=c8G4
    canada=b3e4h3I4 canada_women=h3 canadian=j3 cancel=f8 cancer=i3 cant=h3 capitol=f4G3H3 capitol_theatre=f3 car=a6
    car_register=a3 career=F3g5 carey=j5 carlile=f3 carol=h3 carpenter=h3I3 carry=b4 case=a7 case_against=a3 casino=d4
    cast=f5H5 cat=i5 catalog=d4H3 cave=i6 celebrat=b3D5j4 celebrat_the=j3 center=a4f6H3 ceo=b6d4E3I4 ceo$=b6D6
    challeng=d3 chang=d5g3 chang$=g4 change=a4F4H3 chappell=d3f3 chapter=f3 chara=a3 charg=a8 charity=f3 charley=i5
    charley_crockett=i3 charlie=e5F3G5h7I3 charlie_kirk=h4 charlotte=g4 chart=A3e23F3G4H3I4 chart$=e10 chat=d5
    cheap=H3i5 chelley=h3 chemical=g4 chester=f4G3 chicago=f5g3I3 chicago$=f3 chief=b4 child=i6 children=a3 china=d8E3
    choosin=e4 choreographer=h4 chri=F3h5 christian=h3 christma=D3F3g4H5j12 christma$=j4 citizen=i4 city=b4H3
    claim=a10C3D3H3i4 clarkson=h3 classic=c7H3 clear=f3G3 clear$=f3G3 client=d3 clipse=c5H4 clos=E3f7 close=A3f4
    club=c4e5f4G5H3 co=d4G3i4 co_founder=i3 coldplay=g3 colin=h3 collect=d3 collection=e3 com=a7D3E3F3h11I4 com_and=a3
    com_to=h4 comeback=e3 comedy=b4 comment=F3g3h6 comment_on=g3 commercial=G4i7j3 commercial$=G3i4j3 committee=d4
    community=d5 company=b8D6i3 company$=b3 compete=f4 compilation=g3 compilation$=g3 complaint=f3 complete=i4
    concern=a4D3 concert=a5H3 concert$=i5 confirm=h4 connection=b4 consider=f3 continu=d4i3 copyright_lawsuit=A3d3
    countdown=g4 country=e7 country_song=e3 court=f3 cover=f3g12H3I5 crack=e3 cradle=i4 crash=i3 crash$=i4 creat=c3
    create=c4 create_custom=c3 creation=d4 creative=b9 creator=f3 credit=g3 criticis=D3i4 criticis_ai=i3 crockett=i5
    cruz=F3g4 cryptic=g4 curat=c5 cure=F4g3 curs=i3 custom=c5 cutt=c5H4 cutt_edge=c3 cynthia=b4 cynthia_erivo=b3
    d4vd=a7 d4vd$=a4 daddy=g4 daily=j6 dakota=A3f5 dakota_fann=f3 dangelo=h3 data=a3C3e3 database=d3 date=d5 dave=F3
    david=b3D3e4F4h4 david_bowie=h4 davidson=h3 day=A4c4D3f4 day$=j3 de=i3 dead=i3 deal=b5C5j7 deal_for=j3 deal_to=d5
    deal_with=A3d5 deal$=a3 dean=f3 death=f6g3I6 debut=D3e4f12h3I9 debut$=f3h5 decade=F3j6 decade_of=j4 december=G3h9
    december$=G3h9 decid=b3I3 declar=i3 deep=i3 deezer=j6 deezer_daily=j4 def=f4 defend=F3H4i11 definitely=h4
    definitive=f5 delay=G3h6 deliver=e3f4I3 demand=d3 demolition=a3 demon=f4G3I4j3 deni=a5b5 departure=i5 despair=C4j9
    despair_i=j5 dessner=g3 develop=h3 dicaprio=i3 diddy=a4I3 direct=c7D3 direction=i3 direction$=i3 director=d7h4I3
    director_at=d5 dirt=g6 discussion=d4 discussion$=d4 dish=i4 dismiss=a5D3 disney=d7 distribution=c10D4H5
    distrokid=c7 dj=f4 dj_set=f3 do=i3 documentary=A4h10 doe=e6 doesnt=D4i6 dogg=f6H3 doing=I3 doja=i5 doja_cat=i3
    domain=a4 dominate=e3 don=i4 donald=i3 donation=i3 done=g4I3 done$=g4 dont=D3G4i8 doom=c6I4 door=f3 double=e3h5
    double_in=h3 down=d8E3F5G4h3i3 down$=d7 downtown=a4 drak=j7 drama=i3 dream=a3f3H3 dress=F4i3 driv=a3 driven=C4d7
    dropp=h3 drozd=i3 drug=f5 drummer=i7 dublin=g3 due=A3H6i8 due_to=H3i5 duet=h3 duff=e3 dur=f6G3 dylan=a4 e=g4
    each=i4 eagl=i3 eagl$=i3 early=g5 earning=d3 ecstasy=i5 ecstasy_tiktok=i3 ed=h3 edge=c5H7 ella=e5 ella_langley=e3
    elle=A3f5 elle_and=f3 elliott=i4 em=f3 eminem=i4 emmy=h3 emmy$=h3 emotion=g4 emotional=F3 en=f3 end=a3e4 end$=e4
    energy=b3 enter=a5d5G3I4 enter_the=d3 entertainment=d4f4 entity=d3 episode=h3 epstein=d5 era=g4I3j7 era$=j7
    erika=i3 erivo=b4 estate=c4F3 europe=e3 europe$=e3 european=a3c7D7 eurovision=h5 eve=f4 eve$=f5 even=f3 event=b6J6
    event$=b6J6 ever=b6c3I3 ever$=c4 every=f5I4 everybody=i3 ex=a4F7g3i3 excit=i3 exclusive=f4 exec=e3 executive=a3b3
    exit=b11F3 expand=b3c7 expand_into=d4 experience=c4 experience$=c4F3 explor=d3 extend=f5 f=b8F3G3H6i7 fac=g3
    face=a9F4 face_value=a3 fake=F3i6 fall=f5 fallout=d3 fame=h3 fame$=i3 famili=i3 fan=c5D3E4f9G6H5j3 fan$=c5D5
    fann=A3f5 farewell=f5H3 farm=f6 farm_aid=f4 fashion=i5 fast=a3 fastest=i4 favourite=f4 fear=f3 featur=F3g3
    feature=h3 feel=b5I4 feel$=b3 fender=c7I4 fest=f3h3 festival=d4f8I6 fiance=F3i4 fifth=A3e3 fight=a5d3H3 fighter=f6
    figur=c3 fil=a3 film=i3 film$=H4i5 filth=i4 final=g3i4 finale=e5 finale$=e5 find=h5 firm=b3 first=A6b5D4e9f9I4J7
    first_ever=b3 first_public=i3 first_show=f3 first_time=f3 five=h3 fka=f3 flam=i3 flog=f8 flog_gnaw=f5 flood=C4j6
    flower=d3 follow=e3 foo=f6 foo_fighter=f3 for=a4B7C4e3G4i3 for_2026=i4J3 for_artist=c3D3 for_black=i3
    for_christma=j6 for_genocide=i3 for_most=e3 for_music=d4 for_new=C3I3j4 for_stream=a4 foreseeable=i3 forever=f4
    forward=f3G5i3 found=a7 found_in=a4 founder=f3 francisco=f5 fred=f3 free=H3i3 free$=i3 frehley=f3 french=a4
    fresh=b3c5d3H5 friday=g4 from=a3B3d3G7H3i5j3 from_billboard=h3 from_spotify=d6 from_the=G3 frontman=F3i7 fuck=g3
    full=f4 fully=c5 fund=i3 funny=g3 future=b5i4 future_of=b3 fyre=h3 g=c3j4 gaga=F3h6 gain=d5 gala=b7f4H8 gala$=f5H5
    gallery=H8j7 gam=c4 game=j5 garbage=f5 gather=f3 geese=f3 gen=c4D3i5 gen_z=i3 generat=c10E3 generation=b6c4D5J6
    generator=A5d6 genocide=i5 genr=c3e6I4 george=g3 georgia=a4 get=D3E3F7g9h5 gett=D3i5 giant=d6F4 gift=H4i3j5
    gift_for=j3 gig=f5 giv=E3i7 gizzard=c7I4 gizzard_and=c4 glas=f6 glasgow=f3 glasgow$=f3 glastonbury=F5g3 global=e10
    gnaw=f8 go=g6H3 goe=f3 going=h3I3 gold=F3i5 golden=h6 gomez=c3 good=a3i3 good$=a5 google=C6d6 gorillaz=f5 got=h3
    goth=G3j8 government=a3 grace=g6I3 graham=g3 grainge=d3 grammy=c9F6G6h4j6 grammy_award=H5j5 grammy$=F4h4
    grand=h7I3 grande=D3h6 great=a5b4e4G8 green=c3 group=b9d3F4G3 group_strik=A3d3 group$=a5 grow=b5e4 growth=b9E3
    growth_in=b5 grunge=f3 guard=a3 guitar=c11 guitar_and=c4 guitar$=c4 guitarist=g3i5 gun=g3 had=i3 halen=i3 half=f5
    half_of=f3 halftime=h3 halftime$=h3 hall=a6 hall_and=a4 halloween=i7 hand=d3 happen=i3 happy=a5G3H4j4 harmony=e3
    harrison=g4 harry=h3 has=B3d9E4J3 has_a=a3 hav=g5 have=a8E3J3 hayley=F3g4i4 he=a4E4G5i4 he_mak=i3 head=F3g5h4
    head_in=g3 headline=f3 healy=f3 hear=A3f3 hear$=A3f3 heart=g5I4 heat=h6I3 heaven=g3 heavy=i3 height=i6 hell=h3
    help=c6f6G4H3I5 help_from=f3 henley=i3 her=D3e4G5i5J3 her_first=f3 here=g3I3 here$=h3I3 hero=e4 hes=f5I3 hike=D3j5
    hilary=e3 him=i6 hip=h3 his=A3C3D3E3h8J3 his_new=b3 hit=D3e14G3h5I9 hit_in=h3 hitt=G4h3 holiday=F3g4i3 holiday$=g3
    home=c7D5h4 homecom=f4 homme=i3 honey=d3H7j7 honor=b11H9i4 honor_with=b3 hop=h3 host=e4h3 hot=e11F3G5 hot_100=e3
    hotel=f3 hotline=i4 hour=h6 house=a4I5 housewiv=F3h9 houston=c4e3F3G3 how=b5D6e3G4i3 hug=g6 huge=f4 human=c8I4
    hundred=f3 hunt=H3j5 hunter=f3I4j3 hybe=b9D3 hybe_america=b6 i=C5D3G4j7 i_just=h3 ice=A3g5 icon=h3 iconic=i3
    iconoclast=c4I3 id=b3 idea=a5F5i3 if=G3i3 ifpi=a5E5 iheartmedia=d3 ill=F3g4 illegal=c3 im=G4i3 image=c4
    importance=b5 importance_of=b3 impound=a4 in=b10C8D4G4h12J5 in_2024=D3e5 in_ad=j4 in_canada=b3 in_latin=j5
    in_london=d4 in_music=h4 in_new=h3 in_the=h3 in_uk=b3 includ=c6D4g4 include=c10J7 increas=e3 increase=d3
    incredibly=e3 india=d4i3 indie=b4 industry=b13d3G3H3I6 industry$=j7 influential=i3 inside=h3 inside_the=h3
    inspir=g3 inspiration=i5 instagram=c3 international=b5D3 interview=d5I3 interview$=d5 intimate=f5G4 into=b4d3
    investment=C3d6 ireland=e3 irish=e3i3 is=A5C3d10H5i5 is_the=j4 island=h3 israel=B3h4i5 issu=f4I3 it=A4b5C3h5I6J3
    it$=D3 its=c8e7G9I8j4 its_time=j4 iver=i3 j=a3I3 jack=G3i6 jam=C3 jane=i3 jason=i3 jeff=b5D3 jessie=h3 jesu=i3
    jimmy=F4h9 joe=f6I3 john=a4b6H5 join=A4B3d5f10h3I5 join_no=i3 join_the=f3h3I3 jok=h3 jon=f4g3I3 jona=b4
    jonathan=h3 jorja=a5D3 jorja_smith=a3 josh=i8 journey=i5 jump=d4 just=c4D3h4 justin=G3i6 k=I3 kanye=a3 karol=j4
    karol_g=j3 katseye=G3 katy=a3 keem=g4 keep=d3 kehlani=D3i3 keith=d5 keith_urban=d3 kelce=i8 kelce$=g4 kelly=h3
    kennedy=a5f3 kennedy_center=a3 key=b4 kick=F3i3 kid=b5e5F3G5H5i4 kidman=i3 kill=A3h4i3 kill_in=i3 kimmel=h8I3
    king=c7I3 king_gizzard=c4 kirk=F4h7 kis=i6 kneecap=e3 korean=f3 kpop=f4I4j3 kyncl=b6D3 l=f5 l_a=f3 la=f5G3H3
    label=a4b7G4I4 labor=f3 lady=F3h6 lady_gaga=h4 land=e5G4 landmark=A5d5 landmark_deal=A3d3 landry=f3 landscape=b5
    langley=e5 language=a4D3F3g9I4 language_music=a3 las=f5 las_vega=f3 last=f4I3j3 late=c4 later$=i3 latest=d4
    latin=B3j7 latin_music=j5 laufey=F3i4 launch=B5c15d5E3F6g6H6I7 launch_new=c3D3g4 lawsuit=a8 lawsuit$=a3 lawyer=a5
    leadership=b3 learn=H3i6 leav=h4 lee=h3 left=g4 leg=f4 legal=a12I4 legend=h3i3 leonardo=i3 les=b3D4 level=a3
    licens=a3C3d8G3 lie=g4 life=h3I3 life$=f4I3 like=a6b5I6 like_a=a3 likenes=c4 limit=f3 lincoln=f3 line=c7
    lineup=f6I4 lineup$=f3 lip=i3 list=b4e3I3 list$=b5 listener=C5e11I3 little=a8 liv=A3h3 live=b3c8d6F7g3I5J7
    live_25=d3 live_action=h3 live_music=f3 live_nation=d3 live$=f4G3 lizard=c7I4 lizard_wizard=c4 local=e5
    local_music=e3 lola=i3 london=d6f3I3 lonelines=h3 look=b5F4G3h5 los=a3 lost=c3d5 lotu=h3 lou=f3 loud=f3 love=g7
    love_of=i4 lucian=d3 luck=h3 lyric=C4g3 lyric$=a3 machine=b5D3 made=a4g3 madison=i3 madonna=i3 maga=i4 major=a5
    mak=A5B4e3g5 mak_her=f3 mak_his=h4 make=b3f6H8i6 man=f3I4 manag=d4 management=c3d12F3I4 management$=d7 manager=c3
    manchester=a3 manipulation=i4 mansion=a5 mar=I3j10 margaret=h3 mariah=j5 mariah_carey=j3 mark=g5 mark_ronson=i3
    market=c9d3I4 martin=H3 marty=h4 marvel=d3 massive=e4 material=g6 matt=b3i7 matt_pincu=b3 matter=c4 matty=f3
    mavi=i6 mbw10=D3j12 mccartney=i4 mcrae=f3 me=a3e4H3 meal=H3i4j5 media=F3 meet=c4i4 megadeth=F3i4 member=i4 memo=d3
    merch=c5 mercury=h4 metal=b3i4 mgk=f5I3 michael=b4F4i3 might=a3 mike=b8c4 milk=d3H9j7 milk_and=H5j4
    million=a8C3d3e5G3J3 million_in=a3 million_of=a3 minaj=i8 mind=a4 minneapoli=A3f3i3 minnesota=f3 minute=j4 miss=a8
    mlc=a4 mo=a3 modern=F3h3j6 moment=A5f8G3I4j3 moment_from=h3 moment_in=j3 moment$=f4 momsen=f3 monet=c3i3
    monster=i3 montecito=a3 month=c6D4H3I6 month$=c7 monthly=e12I3 more=A6c4D3f4j6 more_uplift=j5 more$=d6f6G4I4
    morrissey=d4 most=c3D3e5 move=f3I4 movi=i3 mtv=F4h5 much=h3 music=b11d10e9F12G3H8I8 music_2025=h3 music_and=d3
    music_award=h3 music_busines=b4j3 music_festival=d3 music_from=C3d4 music_generator=A3d3 music_group=b3
    music_industry=b4 music_platform=C4 music_stream=e3 music$=A4B3c6H6i6j5 musical=F3i6 musician=a5 musicinfra=c4D3
    mustaine=F3 my=b5f4H7 myself=g3 n=g5 nam=b4d6E3 name=a4c3D3 name$=i4 nas=d5 nas_and=d3 nashville=b5D3
    nation=c5d3F4H4 need=H3i5 neil=H3 network=d3 never=e5f6g6I8 new=A8c12D8e3F5g3h6I9j6 new_album=G4i5 new_artist=c3
    new_band=g4 new_height=i3 new_music=c3 new_platform=c4D4 new_singl=g3 new_year=f3 new$=f4H4j3 newest=f4 newjean=d4
    next=b4c3D5E4f4I6j4 next_generation=b4D3J3 nfl=i4 nice=f3 nick=d4F4i4 nick_cave=i3 nicki=i6 nicki_minaj=i5
    night=f5 nill=i5 nine=g4I3 no=e3F4G4i8 no_music=i3 noah=f3 noise=f5 non=a3 north=f3 not=D4g3h3i5 not_to=f3
    noth=b5i3 now=A3c6e7H3I5 now_its=d3 nowhere=e3 number=g3 nyc=d4F3 oak=f3I3 oasi=d5 obsession=b5 of=C6e3F4G4h3i5
    of_2025=a3g4I3 of_all=f3 of_american=c4 of_an=j4 of_peace=b5H3 of_the=B4F3h6 off=d3F3g5 offer=D4f3j4 official=G4h3
    og=G3j9 olivia=g3 olivia_rodrigo=g3 olympic=F4i12J6 olympic$=i8J6 on=D5F5i10 on_how=i3 on_its=a3 on_new=i3
    on_saturday=f4 on_spotify=e3 on_the=b3 one=f4I4 only=a3 onstage=F4i6 open=h5I5j8 open_up=h3 open$=I3j8 openai=c4
    operat=d4 or=D4e5 orange=i3 orchard=b5d4 order=a5 original=g4I4 original_version=g4 osbourn=i3 osbourne=i4
    other=a8E4H3 other_stream=a3 our=i8 out=F3i4 over=a6B3d5f3G9J3 own=d3e5F5 owner=b5 ownership=d7 oz=A3d5h3
    ozzy=F3h3i7 paid=d4 palestine=f4I3 paramount=h9I3 park=f6 partner=c3H3 partnership=C3d4 party=G4H5j7 past=b5g4
    past$=b5 pat=i3 paul=i3 pay=f4 payout=a3d3 peace=b8H5 people=b3G4i7 percent=e6 perfect=f5H3 perform=F4i8
    performanc=f3 performanc$=f3 performance=e3F4G3h5 performance$=F4h3 performer=h3 perry=a4 phantom=d4 photo=f14G7
    photo_video=f3 photo$=f7I3 photographer=a3 pick=g3 pick$=g3 piece=i3 pill=i3 pilot=C4j6 pilot$=C4j6 pincu=b4
    pincu_trust=b3 pinkpantheres=f6 pirate=a9D3 pitchfork=g3 plan=c3 planet=f4 platform=a5c4d10G3H8I5
    platform_for=c5D4 platform$=c6d10H7I3 platinum=C4E3j6 play=f10G3h4I4 player=B3h4 playlist=c5 playlist$=g3
    podcast=d5G6h3i3j3 podcast$=j4 poehler=h4 point=E3i4 polari=d3 police=a3 pony=f4 pop=d5h4I4 port=f4G3
    port_chester=f3 porter=f3 post=A3g4 poster=g4H3 potentially=c4h3 power=B3C3g3h4 powerful=c3 powerhouse=b5D3
    pre=e6G3H9j7 pre_grammy=H5j5 premium=C3E4j6 premium_platinum=j4 present=B3H3i3j9 president=b5I3 price=I3j4
    price_hike=j3 price$=a3 primal=i4 prime=h4 princes=i4 prize=h4 pro=c9J7 pro_3=c6J4 produc=h4 producer=b5g3I3
    product=j7 product_of=j4 project=i4 promot=b4D3 propos=F3i4 proposal=d5 protect=i3 public=F3i4
    public_appearance=i3 publish=b6D5 publisher=a7D3 puerto=f4 pull=C3d4G4h7 pull_music=i3 pumpkin=e5G3I3j7 pure=f3
    purple=i4 put=f4 q3=d6 qualley=h3 question=i4 quick=b7G3I3 r=C4D4j8 r$=C4j9 radio=d3 radiohead=i5 rae=g5 raine=d4
    raise=i4 rap=f3 rca=b4 reach=C5d3e6I3 reach_agreement=C3 reaction=j9 reaction_to=j5 read=i4 real=F3h9I4
    real_housewiv=h6 really=g3 receiv=d5F3h3 recogniz=b3 record=b11d7e7G5H7I4J6 record_deal=D3 record_for=e4
    record_store=g3 record_uk=b3 record$=b4I3 recover=a3 red=d7I3 reddit=i3 reflect=i4 refus=h4 register=a4d3
    register_to=a3 relationship=d4 relationship_with=d3 releas=c3g5J4 releas$=g4J3 release=A3f5g3h7I6
    release_show=f5G4 release_thi=h4 remember=f6I3 remov=a3g3 remove=C4d6g4 remove_music=d4 report=a3B3d3e4I4
    report$=a3h3I4 representation=H4i4 resale=a7F4 resale_of=a3 reservoir=H8j8 residency=f4 resign=b3 resnikoff=b8H5
    respect=i3 respond=c6I3 respond_to=c4 result=b7 retir=i5 return=a3d6g11I10 return$=d4g5I3 reunion=e3F3i3
    reunion$=e3 reunite=f6 reveal=A4e5i3J3 revenu=b4 revenue=d3 review=f8I6 review_photo=f5 review$=g6I3 revis=a3
    reviv=a3b3h3 revive=f3 rhym=i4 rhythm=i3 richard=a3 right=c3g3 rihanna=i3 ripp=a7G3 rivalry=h3 road=b5 roan=d3f3
    robbie=f3G3 robert=b6D4F4g3 robert_kyncl=b4 robinson=f3 robyn=g3 rock=i4 rocker=i3 rockin=f3 rocky=i3 rodrigo=F3g5
    roger=g3 role=b6 roll=F3h3i3 romance=g6I3 ronson=G3i6 ros=f4g3 rose=F4i4 round=f3 royalti=a11D3I3 royalti_for=a3
    royalty=e3 ruin=f6 rule=e3 run=i4 runner=i4 rush=h6i4 ryan=h7 s=f6g3I6 sabrina=h3I3 sal=d3E3 sale=d7I3 sale$=d4
    sam=b4f3I5 sample=a5C3d3G3 san=f5 san_francisco=f3 sara=f3 saturday=f7G3H3 saw=e7 say=a5c4D3G6i4 scar=H5j15
    scen=G3j3 scene=h5 scene$=h5 scor=e4 scor_first=e3 score=e3 scott=b9D3E3f3 scrap=a6D4 scream=g4 sean=i4 search=e6
    season=F3j7 second=G4i7 second_act=i3 secretly=d3 security=a3f3I4 see=b4E3f10g3H6I5 see_the=b3g3 seek=a9D3 seen=h4
    segment=h4 select=g3 selena=c3 sell=c5D6 servic=c5D4 servic$=c5 session=g7H3 session$=f3g3 set=a4g5I5 sett=i3
    settl_copyright=A3d3 settlement=a4 seven=i4 sex=i5 sexual=a3 shar=A6B3g8i4 share=C3g10I4 she=G4i8 sheeran=h3
    shelton=h4 shin=f4 shoot=A3i7 short=g4 shortlist=c5H4 shot=g3h4I3 should=d3 show=C3f8G5h6i4J4 show_in=f3
    show_since=f3 show$=f3i4 shut=a5 shut_down=a3 side=b4D3h3 sienna=i4 sienna_spiro=i3 sign=b4C3d7I3 sign_with=d4
    signature=c4 silver=i4 sing=G3i6 singer=G3i7 singer_guitarist=i3 singl=g9 singl$=g3 single$=g3 siriusxm=j4
    sit=a5i3 six=a3 sleep=b3g3I3 slipknot=b4 smash=I3j7 smash_pumpkin=j4 smear=i3 smith=a4C3i4 smith_label=a3
    smith$=F3g3 snl=G3h18I7 snl_debut=f5H3 snoop=f6H3 snoop_dogg=f4 so=f4G4h5 soar=d3 solo=E4f5 sombr=F4h6 some=I3
    song=a4B4c3e5f4g5H9I4J5 song_chart=e3 song_of=g5 song_with=g3 songwriter=e3 sony=D4j4 soon=f3I4 sora=c3 sound=f3
    soundsystem=f5 soundtrack=c3e7G4I4 south=f6H4 spain=h3 spann=h3 speech=h3 speech$=i3 spent=c3 sphere=d6 spike=e4
    spiro=i5 sponsor=i6J6 spoof=F3h4 sport=H3i3 spot=i3 spotify=B4c10d14e10F6G4H8I13 spotify_music=a4
    spotify_record=e3 spotify_search=e4 spotify$=d6e3g6I6 spotlight=i3 springsteen=e3f5H5 stabb=h4 staff=g3 stage=c4
    stallion=i3 stance=i3 stand=F3 star=f4 startup=c4F3 state=a6 station=d3 steal=i3 steelbook=H3j3 stepp=i3
    still=D3j5 stock=a3 stop=i3 store=d5g4J3 store_day=g3 story=h3 stranger=e5 stranger_thing=e3
    stream=a6B4c7e11F6H4I5 stream_of=a3 stream_ripp=a3 stream_servic=c3 stream_subscription=D3e3 streamer=d4
    street=f6H5 street_of=f3H3 strik=d3 strike=f6 studio=g4 stupid=i3 succes=d4 sue=a8 sued=a3 summit=i3 sun=f3
    suno=C4d9G3 super=h4j3 super_bowl=G3h3 superfan=F3h6 superstar=c4F3 support=a4F3i7 support_for=a3 supreme=h3
    surpris=G4i4 surprise=g6 sweeney=i4 sweep=b3H4 sweet=g4 swift=A4C4e6g5i5J3 swift$=E3f3i3 sydney=i3
    sydney_sweeney=i3 sza=B7d9 t=H3 tak=b6I4 tak_over=f3 take=c3f5G6 talk=b8h4I3 tap=c8D3 tate=f3
    taylor=A4B3C4e6f4g4i3J4 taylor_swift=e4g3i3 teacher=h3 team=b4F3h3J7 tear=A4h3 teas=g4i3 teaser=F3h7I3 tech=c3
    technologi=C4d6 tencent=d4 tennessee=i3 tennessee$=i3 tesla=a4 texa=e4 texa$=e4 than=D5e5f7G3 thank=e5G7i3
    thank_to=e3G3 that=b8c3E5F3I5j4 the=A6B3f4g3h5 the_definitive=f3 the_future=b3 the_good=a3 the_great=a3e3G4
    the_industry=b4 the_lizard=c4 the_market=d3 the_music=d5 the_orchard=b3 the_past=b3 the_smash=g3 the_wiggl=i3
    theater=G3h3 theatre=f5G3 thee=i3 theft=h6 their=E3g3i10J5 them=a4 theme=f3 ther=h4 they=a4i4 thi=A3d4f5G3h6I4
    thi_week=d3 thief=a5 thing=e4G3I3 thing_finale=e3 think=f8I5 think_that=f3 third=b4D4 thoma=f3 those=b9I3
    thousand=f3 three=c3 thrill=f5h3I3 through=b3h3I4 thug=g4i4 ticket=a11d5F11 ticket_above=a3 ticketmaster=a5
    tie=C4d8 tie_to=d3 tiktok=C3d9H3i3 time=g3j5 time_for=j4 tnt=i4 to=a5B5c16E4F6G11h6i3J6 to_ai=d3 to_appear=h3
    to_ban=a5 to_be=h5 to_d4vd=a3 to_date=d3 to_fan=c4D4 to_go=H3i3 to_kis=i4 to_play=h3 to_remember=f4I3 to_sell=c3
    to_spotify=j4 to_watch=i3 todd=f3 tom=F3 tommy=i5 tony=c4 too=d6I4 too_lost=d4 tool=c3D3 tool$=c3
    top=B4D6e16H4I5j6 tour=A5E5f18H3 tour$=F3g9 track=a8C5e4H5I3j5 trailer=h3 tran=i5 trash=i4 travi=E5i10
    travi_kelce=i5 tri=a3 tribut=h3 tribute=f7H6 triumph=c5H4 true=b7 trump=a6B3C3F6h3j8 trust=b4 trust_record=b3
    try=G3 tucker=f5 turn=g6H4i5 turnstile=c6g3 tv=f4H4 twenty=i3 twice=f4I3 twig=f3 twin=e8I3 twist=G3h3 two=d3H3
    tyler=f3 u=e4f3I6 udio=a6C6 udio_reach=C3 uk=a7b4D4e7G3H4J3 umg=a7C6d4 under=b6G3i7J6 underground=g7
    undervalu=C4d5 unit=b7J5 unite=j7 unite_for=j4 universal=a4D3 unveil=c5G4 up=A4B3e3G3h3i5 up_about=h3 up_in=i3
    update=g4 uplift=H3j9 uplift_moment=j3 upon=g3 urban=d5 urg=h7 us=B3f4g3H3 us_tour=f3 us$=g3I3 use=c4 user=e3f3
    using=c6 using_ai=c3 valu=b4D6i3 value=a4F3 van=B8d10 vega=f6I3 version=g9I5 version_of=g4I3 very=i3 verzuz=f3
    vevo=i5 via=d4 video=A3e3g6I6 video_from=G3 video$=A3g11I6 vietnam=a5 view=e3G3 vinyl=e6G6 vinyl$=e6G4 vip=d3
    viral=e5G5i3 virgin=g4 vma=F7h10 vma$=h3 vocal=c4 voice=a5c3D4 vote=d5 vote$=d5 vylan=a5 wait=h3 walk=i3
    walker=d5e3 want=a10F3h4I6 want_to=a6 war=a4D3f4I4 warn=e4 warner=A5b11 warner_music=A3b5 was=a3F5H3i7
    wasserman=d6I3 watch=A3E4f6h14J3 watch$=h4I3 wave=a3 way=b3G3h5I3 we=c5E3f4G5 we_are=c4I3 we_were=I3 weapon=C4d4
    wear=h6 week=A4d7e4F6g11H4I4 weekend=f3g4I3 weird=f4 weis=b4 welcom=i4 welcome=F3i7 well=c4I3 wembley=d4
    were=A3b5i3 were_in=b4 wet=f4 what=h3 when=b3 where=e3g3 whether=b3 while=i6 white=g8 whitney=c4e3F3G3 who=a3
    whosampl=d3 wick=f3h3 wiggl=i5 wild=a3 will=D3f3i4 william=i4 win=h4j3 wine=g4 wing=f3 winn=d3F4H3i6 winner=c5D3
    winter=i6J6 winter_olympic=i5J3 with=A10b7C7d5e4f10g4H3I4J8 with_the=g3I3 with_their=i3 wizard=c7h5I5 wizard_of=h3
    wmg=d3 wolf=f4G3 woman=i3 women=h4 women_in=h3 won=F3 wont=a5F3i3 word=i4 work=A3b15D3E3I3 work_with=b8
    world=d4g3H3i3 worldwide=e3j5 worldwide$=j5 would=i3 wrote=g4 wu=d3 x=a5 xania=c3D3i3 yang=i3 yankee=g4
    year=b8C3D7f4J4 year$=b4D3 yet=c5 york=i3 you=D3g4H4 young=F5g3H4i12 youngboy=f3I3 your=E3g5I3 yourself=G3i5
    youtub=e3G3 youtube=e11G3I5 yoy=e3 yungblud=g3i3 z=i5 zach=g3
    """
}
