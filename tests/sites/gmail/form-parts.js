/** The parts of a compose, in Gmail's own nesting. A <slot> is where dom.js puts what belongs there. */
export const formParts = {
  popupBlock: `
    <div class="M9"><div class="aDg"><div jsaction="rcuQ6b:npT2md">
      <div class="aoI" role="region" aria-label="New Message" data-compose-id=""><table class="aoP aoC" role="presentation">
        <tbody><tr><td><slot name="form"></slot></td></tr></tbody>
      </table></div>
    </div></div></div>`,

  inlineBlock: `
    <div class="M9">
      <div class="aoI" role="region" data-compose-id=""><table class="aoP HM" role="presentation">
        <tbody><tr><td class="I5 HQ"><slot name="form"></slot></td></tr></tbody>
      </table></div>
    </div>`,

  popupForm: `
    <form class="bAs" method="POST" enctype="multipart/form-data">
      <slot name="hidden"></slot>
      <div class="aoD hl" tabindex="1"><div class="oL aDm az9"></div></div>
      <div class="fX"><table class="GS" role="presentation"><tbody><tr class="bzf"><td class="eV">
        <div><div class="aH9"><slot name="fields"></slot></div></div>
      </td></tr></tbody></table></div>
      <div class="aoD az6"><input name="subjectbox" class="aoT" autocomplete="off" tabindex="1" placeholder="Subject" aria-label="Subject"></div>
    </form>`,

  inlineForm: `
    <form class="bAs" method="POST" enctype="multipart/form-data">
      <slot name="hidden"></slot>
      <div class="aCk"><table role="presentation"><tbody><tr>
        <td><div class="J-J5-Ji J-JN-M-I-Jm" role="button" aria-haspopup="true" aria-label="Type of response" tabindex="1">↩</div></td>
        <td class="Iy">
          <div class="aoD hl" tabindex="1"><div class="oL aDm az9"></div></div>
          <div class="fX"><table class="GS" role="presentation"><tbody><tr class="bzf"><td class="eV">
            <div><div class="aH9"><slot name="fields"></slot></div></div>
          </td></tr></tbody></table></div>
        </td>
      </tr></tbody></table></div>
    </form>`,

  hidden: `
    <input type="hidden" name="composeid"><input type="hidden" name="draft"><input type="hidden" name="rt">
    <input type="hidden" name="rm"><input type="hidden" name="lts"><input type="hidden" name="from">
    <input type="hidden" name="subject"><input type="hidden" name="uet"><input type="hidden" name="ishtml" value="1">
    <input type="hidden" name="body">`,

  rows: `
    <tr><td class="Ap"><div class="Ar"><div class="At">
      <div class="Am Al editable LW-avf tS-tW" hidefocus="true" aria-label="Message Body" g_editable="true" role="textbox"
        aria-multiline="true" contenteditable="true" tabindex="1" style="direction:ltr;min-height:85px"><br></div>
    </div></div></td></tr>
    <tr><td class="I5"><table class="IZ" role="presentation"><tbody><tr class="btC">
      <td class="gU Up">
        <slot name="archive"></slot>
        <div class="J-J5-Ji btA"><div class="dC">
          <div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1" data-tooltip-delay="800"
            jslog="32601; u014N:xr6bB,cOuCgd,Kr2w4b; dYFj7e:true"></div>
          <div class="T-I J-J5-Ji hG T-I-atl L3" role="button" tabindex="1" aria-haspopup="true" aria-expanded="false">▾</div>
        </div></div>
      </td>
      <td class="gU a0z"><slot name="foreign"></slot></td>
      <td class="gU"><div class="oh J-Z-I J-J5-Ji T-I-ax7 T-I" role="button" tabindex="1" aria-label="Discard draft">🗑</div></td>
    </tr></tbody></table></td></tr>`,

  archive: `
    <div class="J-J5-Ji">
      <div class="T-I J-J5-Ji Uo v7 T-I-atl L3" role="button" tabindex="1" aria-label="Send and archive">Send 🗄</div>
    </div>`,

  foreign: `<div class="T-I J-J5-Ji aoO v7 T-I-atl L3 ai-reply" role="button" tabindex="0" aria-label="AI Reply">AI Reply</div>`,

  field: `
    <div class="anm" name=""><div class="aUy"><div><div><div><div class="agb">
      <div role="listbox" aria-orientation="horizontal" aria-multiselectable="true" class="aaF"></div>
      <div class="afx"><input class="agP aFw" peoplekit-id="BbVjBd" autocomplete="off" aria-autocomplete="list"
        aria-haspopup="listbox" aria-expanded="false" size="0" type="text" role="combobox"></div>
      <div class="afC"></div>
    </div></div></div></div></div></div>`,

  chip: `
    <div class="agh"><div>
      <div class="afV" role="option" aria-selected="false" tabindex="-1" data-hovercard-owner-id="119" data-name="" data-hovercard-id="">
        <div class="akl"></div><div class="afX" role="button" aria-label="Remove">×</div>
      </div>
    </div></div>`,

  suggestions: `<div role="listbox" class="afG"></div>`,

  suggestion: `
    <div role="option" class="Sn afH" aria-selected="false">
      <div class="am" data-hovercard-id=""><div class="al"></div><div class="Sr"></div></div>
    </div>`,

  classicField: `
    <div class="wO nr"><span class="vQ"></span><textarea class="vO" rows="1" tabindex="1" role="combobox"></textarea></div>`,

  classicChip: `
    <div class="vR"><span class="vN bfK a3q" tabindex="-1"><div class="vT"></div><div class="vM"></div></span><input type="hidden"></div>`,
};
