import type { ToldTexts } from '../told';
import { month, show, term } from './told-phrases';

/** Swedish titles and texts of the pane’s cards about contracts, switches, assumptions and the base year. */
export const toldQuestion = {
  'scenario-contract-assumed': ({ units: count, rho, tak, golv }) => [
    count === 1
      ? 'Dagens avtal är inte angivet för 1 enhet'
      : `Dagens avtal är inte angivet för ${show(count)} enheter`,
    `Antaget: prestationsersättning med rörlig del ${rho}, tak ${tak} över och golv ${golv} under uppdraget. Är avtalet ett annat, ändra det under Scenarier, Avtal per enhet.`,
  ],
  'scenario-doubled-id': () => ['Två scenarier går inte att skilja åt', 'Ta bort det ena och lägg till det på nytt.'],
  'scenario-switch-too-early': ({ scenario, month: at, start }) => [
    `”${scenario}” byter före den första månaden`,
    `Bytet ligger i ${month(at)} och simuleringen börjar ${month(start)}. Välj en senare bytesmånad. Inget har ändrats.`,
  ],
  'scenario-switch-too-late': ({ scenario, month: at, last }) => [
    `”${scenario}” byter efter den sista månaden`,
    `Bytet ligger i ${month(at)} och det räknas till ${month(last)}. Välj en tidigare bytesmånad, eller räkna längre fram.`,
  ],
  'scenario-switches-overlap': ({ scenario, unit, month: at }) => [
    `Två byten i ”${scenario}” går in i varandra`,
    `För ${unit} börjar ett byte i ${month(at)} innan det förra är infasat. Flytta bytet.`,
  ],
  'scenario-no-slope': ({ unit }) => [
    `Avtalet för ${unit} betalar inget upp till uppdraget`,
    'Det har en rörlig del, men betalt upp till uppdraget är 0 %. Höj det, eller sätt den rörliga delen till 0.',
  ],
  'scenario-assumption-outside': ({ key, value, low, high }) => [
    `${term(key)} ligger utanför spannet`,
    `Värdet är ${value}, spannet ${low} till ${high}. Det används som det står, och i dragningarna vidgas spannet till det.`,
  ],
  'scenario-share-as-percent': ({ key, value }) => [
    `${term(key)} är mer än 100 %`,
    `Värdet är ${value}, där 1 är 100 %. Skriv det i procent, som 2,8. Värdet är som det var.`,
  ],
  'scenario-cost-shares': ({ h, v }) => [
    'Kostnadsandelarna blir mer än hela kostnaden',
    `Halvfast ${h} och rörlig ${v} får tillsammans vara högst 100 %. Sänk den andra först. Värdet är som det var.`,
  ],
  'scenario-contract-shares': ({ unit, rho, goal }) => [
    `Avtalet för ${unit} betalar mer än hela budgeten rörligt`,
    `Rörlig del ${rho} och måldel ${goal} får tillsammans vara högst 100 %. Inget har ändrats.`,
  ],
  'scenario-starts-in-data': ({ start, to }) => [
    `Simuleringen börjar ${month(start)}, men underlaget räcker till ${month(to)}`,
    'Basåret är underlagets sista tolv månader, inte månaderna före starten.',
  ],
  'scenario-year-outside': ({ year, first, last }) => [
    `År ${year} ryms inte helt i de månader som räknas`,
    first === last ? `Bara år ${first} ryms.` : `År ${first} till ${last} ryms. Räkna längre fram.`,
  ],
  'scenario-no-full-year': ({ months: count }) => [
    'Inget helt kalenderår ryms',
    `${count === 1 ? '1 månad räcker' : `${show(count)} månader räcker`} inte. Räkna längre fram. Inget har ändrats.`,
  ],
  'scenario-base-switches': ({ scenario }) => [
    `”${scenario}” kan inte stå först`,
    'De andra jämförs med det första scenariot, och det kan inte byta avtal.',
  ],
  'language-undefined-result': () => [
    'Modellen har inget svar med de värdena',
    'En av ekvationerna delar med noll eller går utanför det den kan räkna. Välj värden inom spannen. Inget har ändrats.',
  ],
  'calibration-gap': ({ unit, quantity, observed, modelled, gap, count }) => [
    'Modellens basår stämmer inte med era siffror inom 1 %',
    `${unit}: ${quantity} ${modelled} mot ${observed} (${gap}). ${count === 1 ? 'Det är den enda avvikelsen.' : `Det finns ${show(count)} avvikelser.`} Kontrollera avtalet och underlaget, eller godta skillnaden.`,
  ],
  'calibration-accepted': ({ unit, quantity, observed, modelled, gap }) => [
    'Godtagen skillnad i basåret',
    `${unit}: ${quantity} ${modelled} mot ${observed} (${gap}).`,
  ],
} satisfies ToldTexts;
