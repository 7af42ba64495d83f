/// Classes of verbs whose confusion turns a report into a falsehood: what was approved was not rejected.
struct Consequence: Sendable {
  /// The class, for the table's reader.
  let name: String
  /// Verb forms that claim it, as stems; phrases have a space.
  let claims: [[String]]
  /// Further words that support such a claim in a source: nouns and paraphrases.
  let supports: [[String]]

  private init(_ name: String, _ claims: String, also supports: String = "") {
    self.name = name
    self.claims = Self.phrases(claims)
    self.supports = Self.phrases(claims) + Self.phrases(supports)
  }

  private static func phrases(_ list: String) -> [[String]] {
    list.split(separator: ",").map { $0.split(separator: " ").map { ContentWords.stem(String($0)) } }
  }

  /// The classes; a verb stands where a reader would look for it, and irregular forms are spelled out.
  static let all: [Consequence] = [
    Consequence(
      "approve", "approve,authorize,authorise,ratify,greenlight,green light",
      also: "approval,clear,clears,cleared,clearance,go ahead,back,backs,backed,nod,pass,passes,passed,accept"),
    Consequence(
      "reject",
      "reject,block,veto,deny,denies,denied,refute,rebuff,overturn,strike down,struck down,turn down,turned down",
      also:
        "rejection,dismiss,dismissal,denial,refuse,refusal,decline,declines,quash,throw out,throws out,threw out,dispute"
    ),
    Consequence("refuse", "refuse,decline to,declines to,declined to", also: "refusal,reject,deny,denies,no comment"),
    Consequence("dismiss", "dismiss,toss out,throw out,threw out", also: "dismissal,reject,drop,fire,sack,oust,quash"),
    Consequence(
      "acquire", "acquire,buy,bought,purchase,take over,takes over,took over,snap up,snaps up",
      also: "acquisition,takeover,buyout,purchase,deal,merger,pick up,picks up,majority stake,stake"),
    Consequence("sell", "sell,sold,divest,offload", also: "sale,divestment,divestiture,seller,buy,bought,auction"),
    Consequence("merge", "merge", also: "merger,combine,combination,tie up"),
    Consequence(
      "sue", "sue,sues,suing", also: "lawsuit,suit,litigation,complaint,court,legal action,plaintiff,claim"),
    Consequence("settle", "settle", also: "settlement,resolve,agreement"),
    Consequence(
      "launch", "launch,release,unveil,introduce,debut,publish,issue,roll out,rolls out,rolled out",
      also:
        "rollout,announce,reveal,share,drop,drops,dropped,present,out now,available,arrive,premiere,open,opens,opened,bring,brings,brought,add,adds,added,start,new,ship,ships,shipping"
    ),
    Consequence(
      "cancel", "cancel,scrap,axe,shelve,abandon,discontinue,call off,called off,calls off,withdraw,withdrew,withdrawn",
      also: "cancellation,cancelation,pull,pulls,pulled,retire,end,drop,halt,scuttle,switch off,remove,close,nix"),
    Consequence("suspend", "suspend,halt,pause", also: "suspension,stop,hold,freeze,cancel"),
    Consequence("delay", "delay,postpone,push back,pushed back", also: "delay,postponement,later,reschedule,move"),
    Consequence(
      "close", "close down,closed down,closes down,shut,shuts,shut down,shutter,wind down,cease",
      also: "closure,close,closing,end,shutdown,stop,bankruptcy,switch off"),
    Consequence("ban", "ban,prohibit,outlaw,forbid,forbade", also: "prohibition,block,bar,bars,barred,remove"),
    Consequence("allow", "allow,permit,legalize,legalise", also: "permission,let,lets,can,enable,licence,license,may"),
    Consequence(
      "sign", "sign,ink", also: "signing,deal,agreement,contract,join,joins,joined,partner,partnership,pact"),
    Consequence(
      "drop", "drop",
      also: "fall,fell,fallen,decline,release,share,unveil,part ways,cut,launch,dismiss,end,down,remove,lose,lost"),
    Consequence(
      "rise", "rise,rose,risen,grow,grew,grown,climb,increase,surge,soar,jump,double,triple,gain",
      also: "growth,raise,hike,boost,up,higher,expand,record,more,gains,advance,top,outpace,spike,twofold,threefold"),
    Consequence(
      "raise", "raise,hike",
      also:
        "increase,up,higher,rise,rose,secure,funding,fund,fundraise,round,series,investment,seed,collect,lift,dearer"),
    Consequence(
      "fall", "fall,fell,fallen,decline,decrease,plunge,slump,shrink,shrank,shrunk,halve,tumble,slide,slid",
      also: "drop,down,lower,loss,cut,less,dip,slip,reduction,autumn,fewer,sink,sank,dwindle"),
    Consequence(
      "cut", "cut,cuts,cutting,slash,reduce,lower,lowers,lowered",
      also:
        "reduction,layoff,lay off,lays off,laid off,drop,fall,fell,trim,decrease,decline,fewer,less,short,edit,share"),
    Consequence(
      "win", "win,won,prevail", also: "victory,winner,award,take,takes,took,triumph,scoop,earn,bag,honor,honour,land"),
    Consequence("lose", "lose,lost", also: "loss,defeat,fall,fell,drop,cut,miss"),
    Consequence(
      "appoint", "appoint,hire,promote",
      also: "appointment,name,names,named,join,joins,joined,hires,promotion,tap,taps,tapped,elevate,head,lead,upped"),
    Consequence(
      "leave", "resign,step down,steps down,stepped down,stepping down,depart,retire",
      also: "leave,leaves,left,leaving,exit,departure,resignation,retirement,quit,end,step back,out,part"),
    Consequence(
      "fire", "fire,sack,oust,lay off,lays off,laid off",
      also: "layoff,dismiss,cut,redundancy,job,leave,leaves,left,out"),
    Consequence("die", "die,dies,died,dead", also: "death,dead,pass away,passed away,passes away,late,obituary,kill"),
    Consequence("arrest", "arrest,detain,jail,imprison", also: "custody,arrest,prison,sentence,sentenced,police"),
    Consequence(
      "charge", "indict,accuse", also: "indictment,charge,charges,charged,accusation,allege,allegation,claim,lawsuit"),
    Consequence("convict", "convict", also: "guilty,conviction,verdict,sentence,sentenced"),
    Consequence("acquit", "acquit,exonerate", also: "not guilty,acquittal,clear,cleared"),
    Consequence("confirm", "confirm", also: "confirmation,announce,verify,acknowledge,say,reveal,statement"),
    Consequence(
      "admit", "admit,apologize,apologise,plead,pleads,pleaded",
      also: "admission,apology,acknowledge,confess,concede,guilty,sorry"),
    Consequence(
      "agree", "agree", also: "agreement,deal,accord,pact,settle,sign,contract,accept,partner,license,licence"),
    Consequence(
      "investigate", "investigate,probe", also: "investigation,inquiry,review,examine,look into,looks into,inspect"),
    Consequence("fine", "fine,fined,fines,penalize,penalise", also: "penalty,fine,sanction,levy"),
    Consequence(
      "remove", "remove,delete,take down,takes down,took down,taken down,pull",
      also: "removal,takedown,disappear,delist,drop,purge,withdraw,withdrew,withdrawn"),
    Consequence(
      "restore", "restore,reinstate,reunite,revive", also: "reunion,return,back,comeback,revival,restoration,rejoin"),
    Consequence("extend", "extend,renew", also: "extension,renewal,longer,expand,continue,add,adds,added"),
    Consequence("terminate", "terminate,expire", also: "termination,end,cancel,expiry,close"),
    Consequence(
      "split", "split,divorce,break up,broke up,disband", also: "split,separation,part ways,breakup,divide,end"),
    Consequence("invest", "invest", also: "investment,investor,stake,funding,fund,back,backs,backed,round,put"),
    Consequence("threaten", "threaten,warn", also: "threat,warning,caution,alert,could,risk"),
  ]
}
