/** How what came and went is marked: by line and sign, colour only beside them. */
export const comparisonStyle = `
main{padding-top:1.5rem}
ins{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:3px;background:#e3f4e3;color:#0b4a0b}
del{text-decoration:line-through;background:#fbe5e3;color:#7a130b}
del+ins{margin-left:.2em}
.aloud{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.mark{display:inline-block;font-size:.75rem;font-weight:normal;border:1px solid;border-radius:4px;padding:0 .4em}
p.mark{margin-bottom:0}
p.item{padding-left:1.2em}
p.item::before{content:"• ";margin-left:-1.2em}
section.added>h3,section.removed>h3{border-left:4px solid;padding-left:.5em}
@media (prefers-color-scheme:dark){ins{background:#12351a;color:#b6e8bd}del{background:#431613;color:#ffc4bd}}
@media print{ins,del{background:none;color:inherit}}
`
