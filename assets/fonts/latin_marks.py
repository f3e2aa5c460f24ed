"""Latin punctuation out of Noto Sans SC: the same strokes at the widths that English wants."""
from fontTools.ttLib import TTFont
from fontTools import subset
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.transformPen import TransformPen
src='assets/fonts/NotoSansSC-GB2312-subset.otf'; out='assets/fonts/AttuneLatinMarks.otf'
o=subset.Options(); o.layout_features=[]; o.name_IDs=['*']; o.notdef_outline=True; o.drop_tables+=['GPOS','GSUB','BASE','VORG','vhea','vmtx']
f=subset.load_font(src,o); s=subset.Subsetter(o); s.populate(text="“”‘’·….  "); s.subset(f)
cm=f.getBestCmap(); gs=f.getGlyphSet(); top=f['CFF '].cff.topDictIndex[0]
def put(ch, parts, width):
    name=cm[ord(ch)]
    pen=T2CharStringPen(width, gs)
    for n,dx in parts: gs[n].draw(TransformPen(pen,(1,0,0,1,dx,0)))
    cs=top.CharStrings[name]; new=pen.getCharString(private=cs.private, globalSubrs=cs.globalSubrs)
    return name,new,width
todo=[]
for ch in "“”‘’":
    n=cm[ord(ch)]; b=BoundsPen(gs); gs[n].draw(b); x0,_,x1,_=b.bounds
    side=45; todo.append(put(ch,[(n,side-x0)],round(x1-x0+2*side)))
n=cm[ord("·")]; b=BoundsPen(gs); gs[n].draw(b); x0,_,x1,_=b.bounds
todo.append(put("·",[(n,90-x0)],round(x1-x0+180)))
d=cm[ord(".")]; w=f['hmtx'][d][0]
todo.append(put("…",[(d,0),(d,w),(d,2*w)],3*w))
for name,cs,width in todo:
    top.CharStrings[name]=cs; f['hmtx'][name]=(width,0)
# The full stop and the space stay with the large font.
for t in f['cmap'].tables: t.cmap={c:g for c,g in t.cmap.items() if chr(c) in "“”‘’·…"}
for r in f['name'].names:
    if r.nameID in (1,3,4,6,16): r.string="AttuneLatinMarks" if r.nameID==6 else "Attune Latin Marks"
f['hhea'].advanceWidthMax=max(w for _,w in [(k,v[0]) for k,v in f['hmtx'].metrics.items()])
f.save(out)
g=TTFont(out); print(len(g.getGlyphOrder()), {chr(c):g['hmtx'][n] for c,n in g.getBestCmap().items()})
