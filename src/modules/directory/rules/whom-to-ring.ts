import { type IsWorkingDay, isOfficeTime } from './contact-hours.ts';
import type { Answer, PlaceFacts, Question, Step } from './whom-to-ring-facts.ts';
import {
  alwaysCall,
  dutySteps,
  holdersOf,
  holidaysOf,
  isSameHolder,
  type Making,
  unknownStep,
} from './whom-to-ring-steps.ts';

export type * from './whom-to-ring-facts.ts';

const emergency = alwaysCall('999', '112 reaches the same. Text 999 if you have registered for it.');
const nonEmergency = alwaysCall('101', '999 when somebody is in danger.');
const unsure = { source: '', standing: 'unverified', note: '', body: null } as const;

function danger({ person }: Question): Step {
  return {
    ...unsure,
    key: 'danger',
    group: 'now',
    place: null,
    title: 'If anyone is in danger now',
    why: `Ring first, and tell the others when the ${person} is safe.`,
    source: emergency.source,
    standing: emergency.standing,
    calls: [emergency],
    unknown: null,
  };
}

/** The law in brackets, where it is the law of the place: Acts here are those of England and, unless told, of Wales. */
function law(place: PlaceFacts | null, english: string, welsh = english): string {
  if (place?.nation === 'Scotland' || place?.nation === 'Northern Ireland') return '';
  return ` (${place?.nation === 'Wales' ? welsh : english})`;
}

function policeSteps(making: Making): readonly Step[] {
  const { found, person, atStation } = making.question;
  const railway = dutySteps(
    found,
    {
      key: 'railway-police',
      group: 'now',
      place: 'found',
      duty: 'railway-police',
      title: 'Police of the railway',
      why: 'They police the station and the train, and often know the journey.',
      otherwise: 'Ring the police of the area.',
    },
    making,
  );
  const local = dutySteps(
    found,
    {
      key: 'police-found',
      group: 'now',
      place: 'found',
      duty: 'police',
      title: `Police where the ${person} was found`,
      why:
        person === 'child'
          ? `They can protect the child at once${law(found, 'Children Act 1989 s.46')} and then tell both councils.`
          : 'They can check on the adult’s safety, and record a crime.',
      otherwise: 'Ring 101 and say where you are.',
      alsoCall: [nonEmergency],
    },
    making,
  );
  return atStation ? [...railway, ...local] : local;
}

const careOf = {
  child: { duty: 'childrens-social-care', name: 'Children’s social care' },
  adult: { duty: 'adults-social-care', name: 'Adults’ social care' },
} as const;

function careFound(making: Making): readonly Step[] {
  const { person, found } = making.question;
  const { duty, name } = careOf[person];
  const why =
    person === 'child'
      ? `They have duties to a child who is found in their area, wherever home is: a safe place for tonight, and enquiries${law(found, 'Children Act 1989 s.47')}.`
      : `They make enquiries about an adult with needs for care who is at risk in their area, wherever home is${law(found, 'Care Act 2014 s.42', 'Social Services and Well-being (Wales) Act 2014 s.126')}.`;
  const otherwise = 'Ring the police of the area and ask them to reach the duty social worker.';
  return dutySteps(
    found,
    {
      key: 'care-found',
      group: 'now',
      place: 'found',
      duty,
      title: `${name} where the ${person} was found`,
      why,
      otherwise,
    },
    making,
  );
}

function homeSteps(making: Making): readonly Step[] {
  const { person, found, home } = making.question;
  const { duty, name } = careOf[person];
  const policeHome = {
    key: 'police-home',
    group: 'now',
    place: 'home',
    duty: 'police',
    title: `Police where the ${person} lives`,
    why: 'They may have a missing report, and know the family and the line.',
    otherwise: 'Ask the police where the person was found to tell them.',
  } as const;
  const careHome = {
    key: 'care-home',
    group: 'now',
    place: 'home',
    duty,
    title: `${name} where the ${person} lives`,
    why: `The council at home answers for the ${person} in the long run, and may have a social worker who knows them.`,
    otherwise: 'Ask social care where the person was found to tell them.',
  } as const;
  const asked = 'Ask them, look at missing reports, and ring again when you know.';
  if (home === null) {
    return [unknownStep(careHome, `Throughline does not know whom to ring: home is not known. ${asked}`)];
  }
  return [
    ...(isSameHolder(found, home, 'police') ? [] : dutySteps(home, policeHome, making)),
    ...(isSameHolder(found, home, duty) ? [] : dutySteps(home, careHome, making)),
  ];
}

function appropriateAdult(making: Making): readonly Step[] {
  const { person, found } = making.question;
  const wanted = {
    key: 'appropriate-adult',
    group: 'then',
    place: 'found',
    duty: 'youth-justice',
    title: `If the ${person} is held at a police station: an appropriate adult`,
    otherwise: 'Ask children’s social care, or the custody sergeant, for an appropriate adult.',
    why: `The youth justice service provides one, when no parent or carer can come${law(found, 'Crime and Disorder Act 1998 s.38')}.`,
  } as const;
  if (person === 'child') return dutySteps(found, wanted, making);
  const why = `An adult who is vulnerable must have one too${law(found, 'PACE Code C')}.`;
  return [
    unknownStep(
      { ...wanted, why },
      'Throughline does not know whom to ring: no body has this duty for adults by law. Ask the custody sergeant for the local scheme.',
    ),
  ];
}

function rescue(making: Making): readonly Step[] {
  const { person, home, found } = making.question;
  const wanted = {
    key: 'rescue',
    group: 'then',
    place: 'home',
    duty: 'county-lines-rescue',
    title: 'A way home: the rescue service',
    why: 'A worker fetches young people under 25 who are found away from home, and uses the journey to talk. Social care decides first whether home is safe.',
    otherwise: 'At a police station look for the service’s poster: three questions, and a call back.',
  } as const;
  if (home !== null && isSameHolder(found, home, careOf[person].duty)) return [];
  if (home === null || holdersOf(home, wanted.duty).length > 0) return dutySteps(home, wanted, making);
  return [
    unknownStep(wanted, `No rescue service is known to serve ${home.name}. Ask social care who can travel with them.`),
  ];
}

function referral(making: Making): readonly Step[] {
  const { person, found } = making.question;
  const isChild = person === 'child';
  return dutySteps(
    found,
    {
      key: 'referral',
      group: 'then',
      place: null,
      duty: isChild ? 'child-trafficking-advice' : 'modern-slavery-support',
      title: 'The National Referral Mechanism',
      why: isChild
        ? 'A child who may be a victim is always referred, without consent, once social care knows. Police and councils are first responders: the form is on gov.uk, “Report modern slavery as a first responder”. These advise.'
        : 'An adult is referred with consent; without it, police and councils send a duty to notify. The form is on gov.uk, “Report modern slavery as a first responder”. These find a safe place.',
      otherwise: 'Police and councils can refer without ringing anybody: the form is on gov.uk.',
    },
    making,
  );
}

function helplines(making: Making): readonly Step[] {
  const { found, home } = making.question;
  const line = (key: string, duty: string, title: string, why: string) =>
    dutySteps(
      found ?? home,
      { key, group: 'then', place: null, duty, title, why, otherwise: 'It can wait until the morning.' },
      making,
    );
  return [
    ...line(
      'modern-slavery-helpline',
      'modern-slavery-helpline',
      'Modern slavery helpline',
      'Advice when you are not sure what you see.',
    ),
    ...line(
      'county-lines-helpline',
      'county-lines-helpline',
      'Somebody to talk to',
      'For the young person, the family and you.',
    ),
  ];
}

function housing(making: Making): readonly Step[] {
  const { person, found, home } = making.question;
  if (person === 'child') return [];
  const wanted = {
    key: 'housing',
    group: 'then',
    place: home === null ? 'found' : 'home',
    duty: 'housing',
    title: 'If their home was taken over: housing and antisocial behaviour',
    why: 'The lower council finds a roof, and can close the premises to everyone else.',
    otherwise: 'Ask the police of the area about a closure notice, and the council in the morning.',
  } as const;
  return dutySteps(home ?? found, wanted, making);
}

function cautionsOf({ person, home, found }: Question): readonly string[] {
  const cautions: string[] = [];
  const isAbroad = (place: PlaceFacts | null) => place?.nation === 'Scotland' || place?.nation === 'Northern Ireland';
  if (found === null)
    cautions.push(`Throughline does not know where the ${person} was found, so not who has duties there.`);
  if (home === null) cautions.push(`Throughline does not know where the ${person} lives.`);
  if (isSameHolder(found, home, careOf[person].duty)) {
    cautions.push('Home and the place where they were found have the same council: one call does for both.');
  }
  if (isAbroad(found) || isAbroad(home)) {
    cautions.push(
      'The law and the services of Scotland and Northern Ireland differ, and little of it has been checked here.',
    );
  }
  return cautions;
}

/**
 * Whom to ring for a child or an adult who was found somewhere, perhaps far from home, in the order in which to ring.
 * Where a body, a number or a place is not known it says so, and what to do instead. Home and the place where somebody was
 * found are both told (Children Act 1989 s.46(3); NSPCC Learning: the home council is responsible, and the council where
 * the child was found is told as well).
 * @param isWorkingDay whether a day is worked in a division of the kingdom
 */
export function whomToRing(question: Question, isWorkingDay: IsWorkingDay): Answer {
  const making = { question, isWorkingDay };
  return {
    isOfficeTime: isOfficeTime(question.at, holidaysOf(question.found), isWorkingDay),
    cautions: cautionsOf(question),
    steps: [
      danger(question),
      ...policeSteps(making),
      ...careFound(making),
      ...homeSteps(making),
      ...appropriateAdult(making),
      ...rescue(making),
      ...referral(making),
      ...helplines(making),
      ...housing(making),
    ],
  };
}
