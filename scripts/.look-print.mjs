import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync, rmSync } from 'node:fs';
import { findChromium } from '/work/main/scripts/find-chromium.mjs';
import { serve } from '/work/main/scripts/serve.mjs';
const ROOT='/work/main';
const [,, kind='en', only=''] = process.argv;
const lang = kind==='rtl' ? 'ar-XB' : kind==='long' ? 'en-XA' : 'en';
const { module: g } = await runnerImport('/tests/support/screens/grown-ups.ts', {configFile:false, root:ROOT, logLevel:'warn'});
const { module: gd } = await runnerImport('/tests/support/guide.ts', {configFile:false, root:ROOT, logLevel:'warn'});
const { module: sc } = await runnerImport('/tests/support/schools.ts', {configFile:false, root:ROOT, logLevel:'warn'});
const { module: w } = await runnerImport('/tests/support/words.ts', {configFile:false, root:ROOT, logLevel:'warn'});
const { module: tb } = await runnerImport('/tests/support/walk/tablet.ts', {configFile:false, root:ROOT, logLevel:'warn'});
const server = await serve({dir: lang==='en'?'/tmp/print-dist':'/tmp/print-pseudo', port:0});
const b = await chromium.launch({executablePath: findChromium(), args:['--disable-gpu','--no-sandbox']});
const page = await (await b.newContext(tb.WALK_CONTEXT)).newPage();
await tb.readyForWalk(page);
const guide = gd.createGuide(page,{url:server.url, words:w.wordsIn(lang)});
const out=`/tmp/print/out/${kind}`; if(!only) rmSync(out,{recursive:true,force:true}); mkdirSync(out,{recursive:true});
async function pdf(name){
  if(only && !name.includes(only)) return;
  await page.evaluate(()=>document.fonts.ready);
  const f=`${out}/${name}.pdf`;
  await page.pdf({path:f, preferCSSPageSize:true, format:'A4'});
  execFileSync('gs',['-q','-dNOPAUSE','-dBATCH','-sDEVICE=png16m','-r80','-dTextAlphaBits=4','-dGraphicsAlphaBits=4',`-sOutputFile=${out}/${name}-%02d.png`,f]);
  console.log(name);
}
const long = n => ({id:`school-${n}`, name:['Mrs Okonkwo-Fairweather-Cholmondley S','Mr Shah','Miss Llewellyn','Nurse Kim','Mx Abdulrahman-Featherstonehaugh','Mr O’Brien','Ms Papadopoulou','Coach Wiśniewska','Mrs Li','Mr Patel','Miss Adeyemi','Mr Featherstone'][n], role:['Keeping children safe in this school','Head teacher','Learning mentor','School nurse'][n%4], where:['Blue room next to the hall, second door on the left','Office by the front door','Rainbow room upstairs','Medical room, on Tuesdays and Thursdays'][n%4], portrait:n});
const twelve = {...sc.SCHOOL, bands:['4-5','5-7','7-9','9-11','11-13'], people:[0,1,2,3,4,5,6,7,8,9,10,11].map(long), dsl:{name:'Mrs Okonkwo-Fairweather-Cholmondley S', contact:'Blue room, extension 12; when she is away: Mr Shah, office by the front door, extension 1'}, authority:{name:'Children’s front door',contact:'01234 567890, Monday to Friday'}};
const small = {...sc.SCHOOL, region:'elsewhere', bands:['4-5','5-7','7-9','9-11','11-13'], people:[{id:'school-0',name:'A',role:'B',where:'C',portrait:5}], dsl:{name:'A',contact:'B'}};
const school = kind==='twelve'?twelve: kind==='small'? small : {...sc.BIG_SCHOOL, bands:twelve.bands};
if(kind==='none'){
  await guide.start(); await g.passGate(guide); await guide.press(guide.words.teacher('nav.told')); await pdf('told');
  await guide.press(guide.words.teacher('nav.setUp')); await pdf('setup');
} else {
  await guide.start(school);
  const today = await page.evaluate(()=>{const d=new Date(); return `${d.getFullYear()}-${String(d.getMonth()+1).padStart(2,'0')}-${String(d.getDate()).padStart(2,'0')}`;});
  const plan = {version:1, plan:{}};
  await page.evaluate((today)=>{const mk=(k)=>({ids:[],hands:27,questions:Array.from({length:8},(_,i)=>{const f=Math.min(27,(i*5)%20+k);return {fits:f,think:Math.min(4,27-f),notSure:27-f-Math.min(4,27-f)};})}); localStorage.setItem('lantern.tally', JSON.stringify({day:today,checks:{64:mk(4),65:mk(12)}}));},today);
  await g.enterGrownUps(guide, sc.PIN);
  const go = async k => { await guide.press(guide.words.teacher(k)); await page.locator('[aria-current="page"]').filter({hasText:guide.words.teacher(k)}).waitFor(); };
  await go('nav.told'); await pdf('told');
  await go('nav.school'); await pdf('recovery');
  await go('nav.print');
  const sel = () => page.getByRole('combobox');
  await sel().first().waitFor();
  for (const s of ['card','hand','poster','certificate','audit','dpia','standards']) { await sel().first().selectOption(s); await page.locator(`[data-sheet=${s}]`).waitFor(); await pdf(s); if(s==='hand'||s==='certificate'){ await sel().nth(1).selectOption('young'); await pdf(s+'-young'); await sel().nth(1).selectOption('older'); } }
  const lessons = kind==='en' ? ['secrets','my-body-is-mine','trust-yourself','when-home-frightens','recap-7-9-week'] : ['secrets'];
  for (const s of ['plan','speaker','letter']) for (const l of lessons) { await sel().first().selectOption(s); await sel().nth(1).selectOption(l); await page.locator(`[data-sheet=${s}] :is(p,li)`).nth(2).waitFor(); await pdf(`${s}-${l}`); }
  // plan, read
    await go('nav.plan'); await pdf('scheme');
  const title=guide.words.lesson('secrets','title');
  await page.getByRole('radio').nth(4).check().catch(()=>{});
  await page.getByText('7 to 9',{exact:true}).first().click().catch(()=>{});
  await page.getByRole('button',{name:title,exact:true}).first().click(); await page.locator('ol svg').first().waitFor(); await pdf('lesson');
  await go('nav.read'); await page.locator('table').first().waitFor(); await pdf('read-home');
  await page.getByRole('button',{name:title,exact:true}).first().click(); await page.locator('section h2').nth(3).waitFor(); await pdf('read');
  await go('nav.picture'); await page.getByRole('radio').filter({visible:true}).last().check(); await page.locator('table').first().waitFor(); await pdf('picture');
  await go('nav.guides'); await pdf('guides');
  await go('nav.device'); await pdf('device');
}
await b.close(); await server.close();
