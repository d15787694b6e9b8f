/** The parts of the page around a compose, in Gmail's own nesting. A <slot> is where dom.js puts what belongs there. */
export const pageParts = {
  page: `
    <div class="vY nq"><div class="vX UC" style="top:-10000px"><div class="J-J5-Ji">
      <div class="UD"></div>
      <div class="vh"><div class="vZ L4XNt"><span class="v1">Oops… the system encountered a problem. Retrying…</span></div></div>
    </div></div></div>
    <div class="vI8ZSd"><div class="bBf"><div class="b8 UC" role="alert" aria-live="assertive" aria-atomic="true">
      <div class="J-J5-Ji"><div class="UD"></div><div class="vh"></div></div>
    </div></div></div>
    <div class="nH bkL">
      <header class="gb_Fa" role="banner"><form role="search"><input name="q" class="gb_ue" type="text"></form></header>
      <div class="aeN"><div class="aic"><div class="z0">
        <div class="T-I T-I-KE L3" role="button" tabindex="0" jslog="20510; u014N:cOuCgd,Kr2w4b" gh="cm">Compose</div>
        <a href="#sent" class="J-Ke n0">Sent</a>
      </div></div></div>
      <div class="nH" role="main"><div class="AO"></div></div>
      <div class="Kv" role="complementary">
        <div role="textbox" class="Kw" contenteditable="true" aria-label="History is on"></div>
        <div class="T-I T-I-atl" role="button" tabindex="0" aria-label="Send message">Send</div>
      </div>
    </div>
    <div class="dw np"></div>
    <div class="aSs"><div class="aSt"></div></div>`,

  standalone: `
    <div class="vI8ZSd"><div class="bBf"><div class="b8 UC" role="alert" aria-live="assertive" aria-atomic="true">
      <div class="J-J5-Ji"><div class="UD"></div><div class="vh"></div></div>
    </div></div></div>
    <div class="nH"><div class="nH" role="main"></div></div>`,

  strip: `<div class="nH"><div class="nH"><div class="no"></div></div></div>`,

  popup: `
    <div class="nn nH Aq" style="width:512px"><div class="AD"><div class="nH">
      <div class="nH Hd" role="dialog" aria-labelledby=":r1" tabindex="-1"><div class="nH">
        <div class="l o"><div class="l m"><table class="cf Ht"><tbody><tr>
          <td><div class="Hp"><h2 class="a3E"><div class="aYF">New Message</div><span class="oG aOy" role="status"></span></h2></div></td>
          <td class="Hm"><slot name="window"></slot></td>
        </tr></tbody></table></div></div>
        <div class="Y aaZ"><slot name="block"></slot></div>
      </div></div>
    </div></div></div>`,

  windowImages: `
    <img class="Hl" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Minimise" tabindex="1">
    <img class="Hq aUG" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Full screen" tabindex="1">
    <img class="Ha" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Save &amp; close" tabindex="1">`,

  windowButtons: `
    <button type="button" class="Hl" aria-label="Minimise">_</button>
    <button type="button" class="Hq" aria-label="Full screen">↗</button>
    <button type="button" class="Ha" aria-label="Save &amp; close">×</button>`,

  inline: `
    <div class="ip adB"><div class="gA gt acV"><table class="cf gz ac0"><tbody><tr>
      <td class="amq"><img class="ajn bofPge" jid="" data-hovercard-id="" alt=""></td>
      <td class="amr"><slot name="block"></slot></td>
    </tr></tbody></table></div></div>`,

  row: `
    <table class="F cf zt"><tbody><tr class="zA yO">
      <td class="yX"><div class="yW"><span class="yP" email="" name=""></span></div></td>
      <td class="xY"><span class="bog">Coffee?</span></td>
    </tr></tbody></table>`,

  thread: `
    <div class="nH if">
      <div class="G-atb"><div class="T-I J-J5-Ji lR T-I-ax7" act="7" role="button" tabindex="0" aria-label="Archive">Archive</div></div>
      <div class="ha"><h2 class="hP" data-legacy-thread-id="18c0ffee">Coffee?</h2></div>
      <div class="nH aHU" role="list"><div class="h7" role="listitem"><div class="Bk"><div class="adn ads">
        <div class="gE iv gt">
          <span class="gD" email="" name="" data-hovercard-id=""></span>
          <span class="hb">to <span class="g2" email="" name="me" data-hovercard-id="">me</span></span>
        </div>
        <span class="Ca" role="link" tabindex="0">Unsubscribe</span>
        <div class="aW7"><div class="T-I rsvp" role="button" tabindex="0">Yes</div></div>
        <div class="ii gt"><div class="a3s aiL">How have you been? My old address was old@elsewhere.example.</div></div>
      </div></div></div></div>
      <div class="amn">
        <span class="ams bkH" role="link" tabindex="0" jslog="21576; u014N:cOuCgd">Reply</span>
        <span class="ams bkG" role="link" tabindex="0" jslog="21578; u014N:cOuCgd">Forward</span>
      </div>
    </div>`,

  sentMessage: `
    <div class="h7" role="listitem"><div class="Bk">
      <div class="gE iv gt"><span class="gD" email="" name="" data-hovercard-id=""></span></div>
      <div class="ii gt"><div class="a3s aiL"></div></div>
    </div></div>`,

  alert: `
    <div class="Kj-JD" tabindex="0" role="alertdialog">
      <div class="Kj-JD-K7"><span class="Kj-JD-K7-K0">Error</span></div>
      <div class="Kj-JD-Jz"></div>
      <div class="Kj-JD-Jl"><button name="ok" class="J-at1-auR J-at1-atl">OK</button></div>
    </div>`,

  menu: `
    <div class="J-M agd aYO" role="menu"><div class="SK AX">
      <div class="J-N yr" role="menuitem" selector="scheduledSend"><div class="J-N-Jz">Schedule send</div></div>
    </div></div>`,

  schedule: `
    <div class="Kj-JD wd" role="dialog" tabindex="0">
      <div class="Kj-JD-K7"><h2>Schedule send</h2></div>
      <div class="Kj-JD-Jz"><div class="Az" role="menuitem" tabindex="0">Tomorrow morning</div></div>
      <div class="Kj-JD-Jl"><button name="cancel" class="J-at1-auR">Cancel</button></div>
    </div>`,
};
