<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>content</name>
    <message>
        <source>Yes</source>
        <comment>check.answer.yes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>check.answer.no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>check.answer.unsure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency signs</source>
        <comment>check.step.emergency-signs.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency signs</source>
        <comment>check.step.emergency-signs.review-name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing, chest and heart</source>
        <comment>check.page.breathing.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg: cold, weak, blue or very painful</source>
        <comment>check.page.leg-in-danger.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of your body</source>
        <comment>check.page.whole-body.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin, bleeding and injury</source>
        <comment>check.page.skin-bleeding-injury.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it?</source>
        <comment>check.step.where.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <comment>check.step.where.review-name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it hurt or look different?</source>
        <comment>check.page.place.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which leg?</source>
        <comment>check.page.side.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How your leg looks and feels</source>
        <comment>check.step.look.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <comment>check.step.look.review-name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and swelling</source>
        <comment>check.page.size.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rub or squeeze hard. Compare with the other leg.</source>
        <comment>check.page.size.note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmth, colour and soreness</source>
        <comment>check.page.warmth.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rub or squeeze hard. Compare with the other leg.</source>
        <comment>check.page.warmth.note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veins, toes and ankle skin</source>
        <comment>check.page.veins-and-skin.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rub or squeeze hard. Compare with the other leg.</source>
        <comment>check.page.veins-and-skin.note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pain is like</source>
        <comment>check.step.pain.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain</source>
        <comment>check.step.pain.review-name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it comes and goes</source>
        <comment>check.page.timing.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injury and exercise</source>
        <comment>check.page.injury-and-exercise.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking and nights</source>
        <comment>check.page.walking-and-nights.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever, pee and medicine</source>
        <comment>check.page.fever-and-pee.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other places and numbness</source>
        <comment>check.page.other-places.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you</source>
        <comment>check.step.about-you.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you</source>
        <comment>check.step.about-you.review-name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clots, pregnancy, cancer and hospital</source>
        <comment>check.page.health-history.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving and travel</source>
        <comment>check.page.moving.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age, weight, family and hormones</source>
        <comment>check.page.age-and-family.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illness and medicine</source>
        <comment>check.page.other-illness.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you more short of breath than is normal for you?</source>
        <comment>check.breathless.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have come on fast or over days. Count it if stairs feel harder than last week.</source>
        <comment>check.breathless.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More short of breath than normal</source>
        <comment>check.breathless.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot that reaches the lungs can make breathing hard, fast or slowly.</source>
        <comment>check.breathless.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More short of breath than is normal for you</source>
        <comment>check.breathless.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am more short of breath than is normal for me.</source>
        <comment>check.breathless.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have new pain in your chest or upper back?</source>
        <comment>check.chest-pain.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be worse when you breathe in.</source>
        <comment>check.chest-pain.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pain in chest or upper back</source>
        <comment>check.chest-pain.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot in the lungs or a heart problem can hurt there.</source>
        <comment>check.chest-pain.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pain in your chest or upper back</source>
        <comment>check.chest-pain.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have new pain in my chest or upper back.</source>
        <comment>check.chest-pain.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you coughed up blood?</source>
        <comment>check.coughed-blood.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even streaks count.</source>
        <comment>check.coughed-blood.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coughed up blood</source>
        <comment>check.coughed-blood.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood from the lungs always needs help right away.</source>
        <comment>check.coughed-blood.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coughing up blood</source>
        <comment>check.coughed-blood.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have coughed up blood.</source>
        <comment>check.coughed-blood.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you passed out, nearly passed out, had a fit, or felt your heart race for no reason?</source>
        <comment>check.collapse-or-racing-heart.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed out, had a fit, or heart racing</source>
        <comment>check.collapse-or-racing-heart.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passing out can be the only sign of a clot in the lungs.</source>
        <comment>check.collapse-or-racing-heart.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passing out, a fit, or a racing heart</source>
        <comment>check.collapse-or-racing-heart.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I passed out, nearly passed out, had a fit, or my heart raced.</source>
        <comment>check.collapse-or-racing-heart.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has your leg or foot turned cold, pale, grey or blotchy?</source>
        <comment>check.cold-pale-leg.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch both feet with the back of your hand. On brown or black skin, look at the sole and nails, and trust the cold.</source>
        <comment>check.cold-pale-leg.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg or foot cold, pale, grey or blotchy</source>
        <comment>check.cold-pale-leg.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cold leg may not be getting enough blood.</source>
        <comment>check.cold-pale-leg.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg or foot turned cold, pale, grey or blotchy</source>
        <comment>check.cold-pale-leg.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My leg or foot has turned cold, pale, grey or blotchy.</source>
        <comment>check.cold-pale-leg.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last 2 weeks, has your leg or foot gone numb or weak? Or can you not move it as normal?</source>
        <comment>check.numb-or-weak-leg.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tingle that went away when a cramp ended does not count.</source>
        <comment>check.numb-or-weak-leg.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg or foot numb or weak</source>
        <comment>check.numb-or-weak-leg.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newly numb or weak leg may lack blood, or a nerve may be pressed.</source>
        <comment>check.numb-or-weak-leg.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg or foot newly numb, weak or hard to move</source>
        <comment>check.numb-or-weak-leg.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My leg or foot has gone numb or weak, or I cannot move it as normal.</source>
        <comment>check.numb-or-weak-leg.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the pain so bad that you cannot think, talk or sleep, and does it stay?</source>
        <comment>check.unbearable-pain.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short cramp that goes away does not count.</source>
        <comment>check.unbearable-pain.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain too bad to think, talk or sleep</source>
        <comment>check.unbearable-pain.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very bad pain that stays can mean that the leg is in danger.</source>
        <comment>check.unbearable-pain.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very bad pain that stays</source>
        <comment>check.unbearable-pain.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My pain is so bad that I cannot think, talk or sleep, and it stays.</source>
        <comment>check.unbearable-pain.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has your leg become very swollen and dark blue or purple?</source>
        <comment>check.swollen-blue-leg.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On brown or black skin, it may look much darker or greyer than the other leg.</source>
        <comment>check.swollen-blue-leg.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg very swollen and dark blue or purple</source>
        <comment>check.swollen-blue-leg.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A very large clot can stop the blood from leaving the leg.</source>
        <comment>check.swollen-blue-leg.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A very swollen leg with a dark blue or purple colour</source>
        <comment>check.swollen-blue-leg.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My leg is very swollen and dark blue or purple.</source>
        <comment>check.swollen-blue-leg.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you feel very ill?</source>
        <comment>check.very-ill.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muddled, hard to wake, shaking, blotchy or clammy, breathing very fast, or no pee all day.</source>
        <comment>check.very-ill.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling very ill</source>
        <comment>check.very-ill.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bad infection can make the whole body ill very fast.</source>
        <comment>check.very-ill.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling very ill</source>
        <comment>check.very-ill.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I feel very ill.</source>
        <comment>check.very-ill.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a red or dark patch on your leg growing by the hour? Or is the skin black, purple or blistered?</source>
        <comment>check.skin-spreading-or-black.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a new change. On brown or black skin, the patch may look darker, purple or grey.</source>
        <comment>check.skin-spreading-or-black.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin patch growing fast, black or blistered</source>
        <comment>check.skin-spreading-or-black.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An infection that spreads by the hour needs treatment at once.</source>
        <comment>check.skin-spreading-or-black.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A skin patch that grows fast, blackens or blisters</source>
        <comment>check.skin-spreading-or-black.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patch on my leg grows by the hour, or the skin is black, purple or blistered.</source>
        <comment>check.skin-spreading-or-black.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a leg vein bleeding a lot? Or do you take a blood thinner and have bad bleeding or a bang to the head?</source>
        <comment>check.heavy-bleeding.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy bleeding, or a head bang on thinners</source>
        <comment>check.heavy-bleeding.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bleeding vein can lose a lot of blood, and a blood thinner makes bleeding last.</source>
        <comment>check.heavy-bleeding.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy bleeding, or a bang to the head on a blood thinner</source>
        <comment>check.heavy-bleeding.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg vein bleeds a lot, or I have bad bleeding or a head bang on a blood thinner.</source>
        <comment>check.heavy-bleeding.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you lost feeling between your legs, or is it newly hard to pee or to hold pee or poo?</source>
        <comment>check.saddle-numbness.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numb between the legs, or pee or poo trouble</source>
        <comment>check.saddle-numbness.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerves at the bottom of the back may be pressed and need help fast.</source>
        <comment>check.saddle-numbness.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feeling between the legs, or new trouble with pee or poo</source>
        <comment>check.saddle-numbness.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have lost feeling between my legs, or have new trouble with pee or poo.</source>
        <comment>check.saddle-numbness.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you hurt the leg, or is it in a cast or tight bandage? If so, is it very tight, bent out of shape, or can you see bone?</source>
        <comment>check.injured-and-tight.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say No if neither applies.</source>
        <comment>check.injured-and-tight.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurt leg very tight, bent or open</source>
        <comment>check.injured-and-tight.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure that builds up in a hurt leg can harm the muscles within hours.</source>
        <comment>check.injured-and-tight.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hurt or wrapped leg that is very tight, bent or open</source>
        <comment>check.injured-and-tight.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My leg is hurt or wrapped, and it is very tight, bent, or I can see bone.</source>
        <comment>check.injured-and-tight.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it hurt or look different?</source>
        <comment>check.where.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the picture or use the list. Choose all that fit.</source>
        <comment>check.where.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it hurts or looks different</source>
        <comment>check.where.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place helps a clinician, and a sore arm needs a check too.</source>
        <comment>check.where.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groin</source>
        <comment>check.where.groin.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left groin</source>
        <comment>check.where.groin.left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right groin</source>
        <comment>check.where.groin.right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of thigh</source>
        <comment>check.where.thigh-front.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of left thigh</source>
        <comment>check.where.thigh-front.left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of right thigh</source>
        <comment>check.where.thigh-front.right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner thigh</source>
        <comment>check.where.thigh-inner.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left inner thigh</source>
        <comment>check.where.thigh-inner.left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right inner thigh</source>
        <comment>check.where.thigh-inner.right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of thigh</source>
        <comment>check.where.thigh-back.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back of left thigh</source>
        <comment>check.where.thigh-back.left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back of right thigh</source>
        <comment>check.where.thigh-back.right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttock</source>
        <comment>check.where.buttock.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left buttock</source>
        <comment>check.where.buttock.left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right buttock</source>
        <comment>check.where.buttock.right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the knee</source>
        <comment>check.where.knee-front.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of left knee</source>
        <comment>check.where.knee-front.left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of right knee</source>
        <comment>check.where.knee-front.right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the knee</source>
        <comment>check.where.knee-back.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back of left knee</source>
        <comment>check.where.knee-back.left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back of right knee</source>
        <comment>check.where.knee-back.right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf</source>
        <comment>check.where.calf.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left calf</source>
        <comment>check.where.calf.left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right calf</source>
        <comment>check.where.calf.right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shin</source>
        <comment>check.where.shin.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left shin</source>
        <comment>check.where.shin.left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right shin</source>
        <comment>check.where.shin.right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle</source>
        <comment>check.where.ankle.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left ankle</source>
        <comment>check.where.ankle.left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right ankle</source>
        <comment>check.where.ankle.right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot</source>
        <comment>check.where.foot.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left foot</source>
        <comment>check.where.foot.left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right foot</source>
        <comment>check.where.foot.right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toes</source>
        <comment>check.where.toes.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left toes</source>
        <comment>check.where.toes.left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right toes</source>
        <comment>check.where.toes.right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole leg</source>
        <comment>check.where.whole-leg.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole left leg</source>
        <comment>check.where.whole-leg.left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole right leg</source>
        <comment>check.where.whole-leg.right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left leg</source>
        <comment>check.where.side.left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right leg</source>
        <comment>check.where.side.right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My arm</source>
        <comment>check.where.arm.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sore or swollen arm</source>
        <comment>check.where.arm.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My arm hurts or looks different.</source>
        <comment>check.where.arm.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere now</source>
        <comment>check.where.nowhere.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing hurts or looks different right now.</source>
        <comment>check.where.nowhere.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which leg is it?</source>
        <comment>check.which-leg.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which leg</source>
        <comment>check.which-leg.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clots are more often in one leg, but they can be in both.</source>
        <comment>check.which-leg.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left leg</source>
        <comment>check.which-leg.left.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble in one leg</source>
        <comment>check.which-leg.left.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in my left leg.</source>
        <comment>check.which-leg.left.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right leg</source>
        <comment>check.which-leg.right.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble in one leg</source>
        <comment>check.which-leg.right.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in my right leg.</source>
        <comment>check.which-leg.right.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both legs</source>
        <comment>check.which-leg.both.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble in both legs</source>
        <comment>check.which-leg.both.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in both legs.</source>
        <comment>check.which-leg.both.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes from one to the other</source>
        <comment>check.which-leg.changes.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble that changes legs</source>
        <comment>check.which-leg.changes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes from one leg to the other.</source>
        <comment>check.which-leg.changes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither leg</source>
        <comment>check.which-leg.none.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in neither leg.</source>
        <comment>check.which-leg.none.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is one leg, or part of it, bigger or tighter than the other?</source>
        <comment>check.one-leg-swollen.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg bigger or tighter</source>
        <comment>check.one-leg-swollen.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New swelling in one leg is the best single clue to a clot.</source>
        <comment>check.one-leg-swollen.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, new or worse</source>
        <comment>check.one-leg-swollen.new.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New swelling in one leg</source>
        <comment>check.one-leg-swollen.new.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of my legs is newly swollen, or its swelling is worse.</source>
        <comment>check.one-leg-swollen.new.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, but the same for over 3 months and a clinician has checked it</source>
        <comment>check.one-leg-swollen.old.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old swelling in one leg</source>
        <comment>check.one-leg-swollen.old.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of my legs has been swollen for over 3 months. It is the same, and a clinician has checked it.</source>
        <comment>check.one-leg-swollen.old.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are both legs swollen?</source>
        <comment>check.both-legs-swollen.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both legs swollen</source>
        <comment>check.both-legs-swollen.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling in both legs</source>
        <comment>check.both-legs-swollen.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both my legs are swollen.</source>
        <comment>check.both-legs-swollen.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does part of one leg feel warmer than the other?</source>
        <comment>check.warmer.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the back of your hand on both legs.</source>
        <comment>check.warmer.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of one leg warmer</source>
        <comment>check.warmer.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warm patch can come with a clot or an infection.</source>
        <comment>check.warmer.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warmer part of one leg</source>
        <comment>check.warmer.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of one leg feels warmer than the other.</source>
        <comment>check.warmer.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is part of one leg red, purple or darker than is normal for you?</source>
        <comment>check.colour-change.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On brown or black skin, look for a darker or greyer patch.</source>
        <comment>check.colour-change.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of one leg a new colour</source>
        <comment>check.colour-change.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new colour can come with a clot or an infection.</source>
        <comment>check.colour-change.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new colour on one leg</source>
        <comment>check.colour-change.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of one leg is red, purple or darker than is normal for me.</source>
        <comment>check.colour-change.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it sore when you press gently with flat fingers on the calf or inner thigh?</source>
        <comment>check.tender.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press once. Do not rub.</source>
        <comment>check.tender.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore when pressed gently</source>
        <comment>check.tender.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deep veins run there, and a clot can make them sore.</source>
        <comment>check.tender.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore when pressed gently</source>
        <comment>check.tender.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My calf or inner thigh is sore when pressed gently.</source>
        <comment>check.tender.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you see new veins standing out on one leg?</source>
        <comment>check.new-veins.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old varicose veins do not count.</source>
        <comment>check.new-veins.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New veins standing out on one leg</source>
        <comment>check.new-veins.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood may take another way when a deep vein is blocked.</source>
        <comment>check.new-veins.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New veins standing out on one leg</source>
        <comment>check.new-veins.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New veins stand out on one of my legs.</source>
        <comment>check.new-veins.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a sore, hard, rope-like line under the skin?</source>
        <comment>check.rope-like-vein.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore, hard, rope-like line</source>
        <comment>check.rope-like-vein.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be a clot in a vein near the skin.</source>
        <comment>check.rope-like-vein.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sore, hard line under the skin</source>
        <comment>check.rope-like-vein.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a sore, hard, rope-like line under my skin.</source>
        <comment>check.rope-like-vein.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a lump or full feeling behind the knee?</source>
        <comment>check.lump-behind-knee.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lump or full feeling behind the knee</source>
        <comment>check.lump-behind-knee.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lump or full feeling behind the knee</source>
        <comment>check.lump-behind-knee.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a lump or full feeling behind my knee.</source>
        <comment>check.lump-behind-knee.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a sore or dark toe?</source>
        <comment>check.toe-sore.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On brown or black skin, look for a toe that is darker than the others.</source>
        <comment>check.toe-sore.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore or dark toe</source>
        <comment>check.toe-sore.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sore toe can show that too little blood reaches the foot.</source>
        <comment>check.toe-sore.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sore</source>
        <comment>check.toe-sore.sore.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sore on a toe</source>
        <comment>check.toe-sore.sore.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a sore on a toe.</source>
        <comment>check.toe-sore.sore.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black, smelly, hot or spreading</source>
        <comment>check.toe-sore.black.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A toe that is black, smelly, hot or spreading</source>
        <comment>check.toe-sore.black.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a toe that is black, smelly, hot or spreading.</source>
        <comment>check.toe-sore.black.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>check.toe-sore.none.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the ankle skin brown, itchy, hard or flaky, or do lumpy veins ache?</source>
        <comment>check.ankle-skin-or-lumpy-veins.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On brown or black skin, look for a patch darker than the skin around it.</source>
        <comment>check.ankle-skin-or-lumpy-veins.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle skin changed, or lumpy veins ache</source>
        <comment>check.ankle-skin-or-lumpy-veins.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can come from blood that stays too long in the leg veins.</source>
        <comment>check.ankle-skin-or-lumpy-veins.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed ankle skin or aching lumpy veins</source>
        <comment>check.ankle-skin-or-lumpy-veins.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My ankle skin has changed, or my lumpy veins ache.</source>
        <comment>check.ankle-skin-or-lumpy-veins.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does it come and go?</source>
        <comment>check.pain-pattern.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the pain comes and goes</source>
        <comment>check.pain-pattern.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most cramps go away fully, while other causes often stay or return.</source>
        <comment>check.pain-pattern.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short spells that go away fully</source>
        <comment>check.pain-pattern.spells.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short spells that go away fully</source>
        <comment>check.pain-pattern.spells.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain comes in short spells and goes away fully.</source>
        <comment>check.pain-pattern.spells.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays, or keeps coming back within hours</source>
        <comment>check.pain-pattern.lasting.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain that stays or keeps coming back</source>
        <comment>check.pain-pattern.lasting.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain stays, or keeps coming back within hours.</source>
        <comment>check.pain-pattern.lasting.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when I walk, and it goes when I stop</source>
        <comment>check.pain-pattern.walking.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain only when you walk</source>
        <comment>check.pain-pattern.walking.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hurts only when I walk, and stops when I stop.</source>
        <comment>check.pain-pattern.walking.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy or aching in both legs late in the day, better with legs up</source>
        <comment>check.pain-pattern.evening.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy or aching legs late in the day</source>
        <comment>check.pain-pattern.evening.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both my legs feel heavy or ache late in the day. It is better with my legs up.</source>
        <comment>check.pain-pattern.evening.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain</source>
        <comment>check.pain-pattern.none.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain</source>
        <comment>check.pain-pattern.none.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have no pain.</source>
        <comment>check.pain-pattern.none.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long does one spell last?</source>
        <comment>check.spell-length.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long one spell lasts</source>
        <comment>check.spell-length.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most cramps are over within 10 minutes.</source>
        <comment>check.spell-length.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 10 minutes</source>
        <comment>check.spell-length.under-10-minutes.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spells under 10 minutes</source>
        <comment>check.spell-length.under-10-minutes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One spell lasts under 10 minutes.</source>
        <comment>check.spell-length.under-10-minutes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 10 minutes</source>
        <comment>check.spell-length.over-10-minutes.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spells over 10 minutes</source>
        <comment>check.spell-length.over-10-minutes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One spell lasts more than 10 minutes.</source>
        <comment>check.spell-length.over-10-minutes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did it start?</source>
        <comment>check.started.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it has changed, choose the time when it changed.</source>
        <comment>check.started.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it started</source>
        <comment>check.started.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New trouble needs a check sooner than trouble that has long been the same.</source>
        <comment>check.started.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last 2 weeks</source>
        <comment>check.started.under-2-weeks.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start in the last 2 weeks</source>
        <comment>check.started.under-2-weeks.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It started in the last 2 weeks.</source>
        <comment>check.started.under-2-weeks.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 weeks to 3 months ago</source>
        <comment>check.started.2-weeks-to-3-months.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start 2 weeks to 3 months ago</source>
        <comment>check.started.2-weeks-to-3-months.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It started 2 weeks to 3 months ago.</source>
        <comment>check.started.2-weeks-to-3-months.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 3 months ago, and it has not changed</source>
        <comment>check.started.over-3-months.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for over 3 months</source>
        <comment>check.started.over-3-months.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It started over 3 months ago and has not changed.</source>
        <comment>check.started.over-3-months.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does gentle stretching help?</source>
        <comment>check.stretching-helps.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is for learning only. It never changes your result. You do not need to try it now.</source>
        <comment>check.stretching-helps.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle stretching helps</source>
        <comment>check.stretching-helps.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stretch eases most cramps, but ease does not tell you the cause.</source>
        <comment>check.stretching-helps.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle stretching helps.</source>
        <comment>check.stretching-helps.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <comment>check.stretching-helps.a-little.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle stretching helps a little.</source>
        <comment>check.stretching-helps.a-little.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle stretching does not help.</source>
        <comment>check.stretching-helps.no.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried</source>
        <comment>check.stretching-helps.not-tried.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it start with a twist, kick, pop or fall?</source>
        <comment>check.injury.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started with an injury</source>
        <comment>check.injury.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hurt muscle can explain the pain, and a clot can also follow an injury.</source>
        <comment>check.injury.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start with an injury</source>
        <comment>check.injury.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It started with a twist, kick, pop or fall.</source>
        <comment>check.injury.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you stand on it and rise on your toes?</source>
        <comment>check.can-rise-on-toes.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not force it. Say No if it hurts too much.</source>
        <comment>check.can-rise-on-toes.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can stand and rise on the toes</source>
        <comment>check.can-rise-on-toes.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A big tear of the muscle or tendon makes this hard.</source>
        <comment>check.can-rise-on-toes.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Able to stand and rise on your toes</source>
        <comment>check.can-rise-on-toes.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can stand on it and rise on my toes.</source>
        <comment>check.can-rise-on-toes.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not able to rise on your toes</source>
        <comment>check.can-rise-on-toes.no.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot stand on it and rise on my toes.</source>
        <comment>check.can-rise-on-toes.no.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it getting better each day?</source>
        <comment>check.improving.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting better each day</source>
        <comment>check.improving.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better each day</source>
        <comment>check.improving.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is getting better each day.</source>
        <comment>check.improving.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not better each day</source>
        <comment>check.improving.no.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not getting better each day.</source>
        <comment>check.improving.no.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does your foot hurt at night and feel better hanging down?</source>
        <comment>check.night-foot-pain.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot hurts at night, better hanging down</source>
        <comment>check.night-foot-pain.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can mean that too little blood reaches the foot.</source>
        <comment>check.night-foot-pain.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot pain at night, better hanging down</source>
        <comment>check.night-foot-pain.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My foot hurts at night and feels better hanging down.</source>
        <comment>check.night-foot-pain.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did pain on walking begin, or get much worse, in the last 2 weeks?</source>
        <comment>check.new-walking-pain.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or worse pain on walking</source>
        <comment>check.new-walking-pain.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sudden change can mean that less blood reaches the leg.</source>
        <comment>check.new-walking-pain.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or much worse pain on walking</source>
        <comment>check.new-walking-pain.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on walking began, or got much worse, in the last 2 weeks.</source>
        <comment>check.new-walking-pain.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do cramps often wake you, or come most weeks?</source>
        <comment>check.frequent-cramps.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramps come often or wake you</source>
        <comment>check.frequent-cramps.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequent cramps can have a cause that a clinician can treat.</source>
        <comment>check.frequent-cramps.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramps that come often or wake you</source>
        <comment>check.frequent-cramps.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramps often wake me, or come most weeks.</source>
        <comment>check.frequent-cramps.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your pee dark brown, like cola?</source>
        <comment>check.dark-urine.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark brown pee</source>
        <comment>check.dark-urine.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle that breaks down can turn pee dark.</source>
        <comment>check.dark-urine.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark brown pee</source>
        <comment>check.dark-urine.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My pee is dark brown, like cola.</source>
        <comment>check.dark-urine.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you had a fever or chills with it?</source>
        <comment>check.fever.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever or chills</source>
        <comment>check.fever.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever can mean an infection in the leg or elsewhere.</source>
        <comment>check.fever.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever or chills</source>
        <comment>check.fever.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have had a fever or chills with it.</source>
        <comment>check.fever.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you do new or very hard exercise just before?</source>
        <comment>check.hard-exercise.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or very hard exercise before</source>
        <comment>check.hard-exercise.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or very hard exercise just before</source>
        <comment>check.hard-exercise.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did new or very hard exercise just before.</source>
        <comment>check.hard-exercise.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do your hands, face or jaw cramp or go stiff too, or do your lips tingle?</source>
        <comment>check.spasms-elsewhere.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramp or stiffness in hands, face or jaw</source>
        <comment>check.spasms-elsewhere.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramps in many places can have a cause outside the leg.</source>
        <comment>check.spasms-elsewhere.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramp or stiffness in the hands, face or jaw</source>
        <comment>check.spasms-elsewhere.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My hands, face or jaw cramp or go stiff too, or my lips tingle.</source>
        <comment>check.spasms-elsewhere.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have your feet or legs felt numb, tingly or burning for more than 2 weeks?</source>
        <comment>check.old-numbness.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numb, tingly or burning over 2 weeks</source>
        <comment>check.old-numbness.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can come from the nerves or from poor blood flow.</source>
        <comment>check.old-numbness.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numb, tingly or burning feet or legs</source>
        <comment>check.old-numbness.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My feet or legs have felt numb, tingly or burning for more than 2 weeks.</source>
        <comment>check.old-numbness.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it start in the weeks after a new medicine?</source>
        <comment>check.new-medicine.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some medicines hurt muscles or tendons.</source>
        <comment>check.new-medicine.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started after a new medicine</source>
        <comment>check.new-medicine.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start after a new medicine</source>
        <comment>check.new-medicine.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It started in the weeks after a new medicine.</source>
        <comment>check.new-medicine.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you had a clot before, or a clotting problem?</source>
        <comment>check.past-clot.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clot before, or a clotting problem</source>
        <comment>check.past-clot.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person who had a clot can get another more easily.</source>
        <comment>check.past-clot.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot before, or a clotting problem</source>
        <comment>check.past-clot.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have had a clot before, or I have a clotting problem.</source>
        <comment>check.past-clot.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you pregnant, or did you give birth in the last 3 months?</source>
        <comment>check.pregnancy.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant, or birth in the last 3 months</source>
        <comment>check.pregnancy.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clots are more common in pregnancy and after birth.</source>
        <comment>check.pregnancy.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy, or birth in the last 3 months</source>
        <comment>check.pregnancy.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am pregnant, or I gave birth in the last 3 months.</source>
        <comment>check.pregnancy.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you had cancer or cancer treatment in the last 6 months?</source>
        <comment>check.cancer.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancer or its treatment in the last 6 months</source>
        <comment>check.cancer.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancer and its treatment make clots more likely.</source>
        <comment>check.cancer.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancer or cancer treatment in the last 6 months</source>
        <comment>check.cancer.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have had cancer or cancer treatment in the last 6 months.</source>
        <comment>check.cancer.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last 3 months, did you have an operation, a hospital stay, or 3 days or more in bed?</source>
        <comment>check.operation-or-bed.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation, hospital or bed in 3 months</source>
        <comment>check.operation-or-bed.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About half of clots come during or soon after a hospital stay.</source>
        <comment>check.operation-or-bed.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation, hospital stay or days in bed in the last 3 months</source>
        <comment>check.operation-or-bed.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last 3 months I had an operation, a hospital stay, or 3 days or more in bed.</source>
        <comment>check.operation-or-bed.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your leg in a cast or boot, or can you not move it well?</source>
        <comment>check.immobile-leg.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg in a cast or boot, or hard to move</source>
        <comment>check.immobile-leg.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood flows slowly in a leg that does not move.</source>
        <comment>check.immobile-leg.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg in a cast or boot, or hard to move</source>
        <comment>check.immobile-leg.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My leg is in a cast or boot, or I cannot move it well.</source>
        <comment>check.immobile-leg.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you made a trip of more than 4 hours in the last 8 weeks?</source>
        <comment>check.long-trip.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trip over 4 hours in the last 8 weeks</source>
        <comment>check.long-trip.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood flows slowly when you sit for many hours.</source>
        <comment>check.long-trip.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trip of more than 4 hours</source>
        <comment>check.long-trip.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I made a trip of more than 4 hours in the last 8 weeks.</source>
        <comment>check.long-trip.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you use the pill, patch, ring, HRT, tamoxifen or testosterone?</source>
        <comment>check.hormones.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HRT is hormone treatment for menopause, the end of periods.</source>
        <comment>check.hormones.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hormone medicine</source>
        <comment>check.hormones.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some hormone medicines make clots more likely.</source>
        <comment>check.hormones.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hormone medicine</source>
        <comment>check.hormones.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I use the pill, patch, ring, HRT, tamoxifen or testosterone.</source>
        <comment>check.hormones.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old are you?</source>
        <comment>check.age.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <comment>check.age.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clots are more common from 60, and children need other care.</source>
        <comment>check.age.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 16</source>
        <comment>check.age.under-16.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age under 16</source>
        <comment>check.age.under-16.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am under 16.</source>
        <comment>check.age.under-16.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 to 59</source>
        <comment>check.age.16-to-59.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am between 16 and 59.</source>
        <comment>check.age.16-to-59.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 or over</source>
        <comment>check.age.60-or-over.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age 60 or over</source>
        <comment>check.age.60-or-over.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am 60 or over.</source>
        <comment>check.age.60-or-over.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you very overweight?</source>
        <comment>check.very-overweight.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very overweight</source>
        <comment>check.very-overweight.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More body weight makes clots more likely.</source>
        <comment>check.very-overweight.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being very overweight</source>
        <comment>check.very-overweight.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am very overweight.</source>
        <comment>check.very-overweight.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a parent, brother, sister or child had a clot?</source>
        <comment>check.family-clot.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clot in the close family</source>
        <comment>check.family-clot.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tendency to clot can run in families.</source>
        <comment>check.family-clot.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot in your close family</source>
        <comment>check.family-clot.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent, brother, sister or child of mine had a clot.</source>
        <comment>check.family-clot.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you had a bad infection or COVID-19 lately, heart failure, or bowel inflammation?</source>
        <comment>check.infection-or-heart-failure.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infection, heart failure or bowel illness</source>
        <comment>check.infection-or-heart-failure.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some illnesses make the blood clot more easily.</source>
        <comment>check.infection-or-heart-failure.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bad infection, heart failure or bowel inflammation</source>
        <comment>check.infection-or-heart-failure.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have had a bad infection or COVID-19 lately, heart failure, or bowel inflammation.</source>
        <comment>check.infection-or-heart-failure.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you take a blood thinner?</source>
        <comment>check.blood-thinner.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a blood thinner</source>
        <comment>check.blood-thinner.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blood thinner makes bleeding last longer.</source>
        <comment>check.blood-thinner.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking a blood thinner</source>
        <comment>check.blood-thinner.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I take a blood thinner.</source>
        <comment>check.blood-thinner.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you smoke, or have diabetes, an uneven heartbeat, or blocked arteries?</source>
        <comment>check.artery-risks.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoking, diabetes, heartbeat or arteries</source>
        <comment>check.artery-risks.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can lead to poor blood flow in the leg.</source>
        <comment>check.artery-risks.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoking, diabetes, an uneven heartbeat or blocked arteries</source>
        <comment>check.artery-risks.yes.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I smoke, or have diabetes, an uneven heartbeat, or blocked arteries.</source>
        <comment>check.artery-risks.yes.say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a diagnosis.</source>
        <comment>check.result.disclaimer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {emergency-number} now if you</source>
        <comment>check.call-if.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <comment>check.result.emergency.badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {emergency-number} now</source>
        <comment>check.result.emergency.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers include signs that need help right away.</source>
        <comment>check.result.emergency.lead.signs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {emergency-number} now. Say what you told this checklist.</source>
        <comment>check.result.emergency.do.call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a clinic or pharmacy? Tell a member of staff now.</source>
        <comment>check.result.emergency.do.staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the door and keep your phone near.</source>
        <comment>check.result.emergency.do.door</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not drive yourself.</source>
        <comment>check.result.emergency.do-not.drive</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not eat.</source>
        <comment>check.result.emergency.do-not.eat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rub the leg.</source>
        <comment>check.result.emergency.do-not.rub</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case reports tell of clots that moved to the lungs after a leg massage. Nobody knew of the clot in the leg.</source>
        <comment>check.result.emergency.do-not.rub.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <comment>check.result.same-day.badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get medical help today</source>
        <comment>check.result.same-day.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers do not tell us what it is. A clot is one thing that must be checked, often with a blood test or a scan.</source>
        <comment>check.result.same-day.lead.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your doctor, a nurse phone line or urgent care now. Ask to be seen today.</source>
        <comment>check.result.same-day.do.call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit today? Go to an emergency department.</source>
        <comment>check.result.same-day.do.emergency-department</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep moving gently until then. Do only what the leg allows.</source>
        <comment>check.result.same-day.do.move</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not massage, foam-roll or heat the leg.</source>
        <comment>check.result.same-day.do-not.massage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case reports tell of clots that moved to the lungs after a leg massage. Nobody knew of the clot in the leg.</source>
        <comment>check.result.same-day.do-not.massage.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not put compression on the leg. Leave off tight stockings and bandages.</source>
        <comment>check.result.same-day.do-not.compression</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight stockings can harm a leg with poor blood flow.</source>
        <comment>check.result.same-day.do-not.compression.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not start a long trip.</source>
        <comment>check.result.same-day.do-not.trip</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait for your visit if an emergency sign starts. Call {emergency-number} now.</source>
        <comment>check.result.same-day.more-urgent.signs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon</source>
        <comment>check.result.soon.badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book to see a clinician this week</source>
        <comment>check.result.soon.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers do not tell us what it is. A clinician should look at it within 7 days.</source>
        <comment>check.result.soon.lead.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your clinic and book a visit. Aim for within a week, and sooner if it changes.</source>
        <comment>check.result.soon.do.book</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to this checklist if it changes. Answer every question again.</source>
        <comment>check.result.soon.do.again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a list of your medicines with you. Some medicines can cause cramps or swelling.</source>
        <comment>check.result.soon.do.medicines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not massage, foam-roll or heat the leg before it is checked.</source>
        <comment>check.result.soon.do-not.massage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case reports tell of clots that moved to the lungs after a leg massage. Nobody knew of the clot in the leg.</source>
        <comment>check.result.soon.do-not.massage.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not put compression on the leg before it is checked.</source>
        <comment>check.result.soon.do-not.compression</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight stockings can harm a leg with poor blood flow.</source>
        <comment>check.result.soon.do-not.compression.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help today if pain lasts more than 10 minutes, or the leg swells, warms or changes colour.</source>
        <comment>check.result.soon.more-urgent.today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skin can turn red, purple, grey or darker. On brown or black skin it is harder to see, so feel for warmth too.</source>
        <comment>check.result.soon.more-urgent.skin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-care</source>
        <comment>check.result.self-care.badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after it at home, and check again in 24 hours</source>
        <comment>check.result.self-care.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers fit a problem that often settles at home. This checklist cannot rule out other causes.</source>
        <comment>check.result.self-care.lead.settles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again in 24 hours. Come back to this checklist sooner if anything changes.</source>
        <comment>check.result.self-care.do.again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep moving gently. Rest if moving hurts more.</source>
        <comment>check.result.self-care.do.move</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not massage, foam-roll or heat a leg that has not been checked.</source>
        <comment>check.result.self-care.do-not.massage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case reports tell of clots that moved to the lungs after a leg massage. Nobody knew of the clot in the leg.</source>
        <comment>check.result.self-care.do-not.massage.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not put compression on a leg that has not been checked.</source>
        <comment>check.result.self-care.do-not.compression</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight stockings can harm a leg with poor blood flow.</source>
        <comment>check.result.self-care.do-not.compression.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help today if pain lasts more than 10 minutes, or the leg swells, warms or changes colour.</source>
        <comment>check.result.self-care.more-urgent.today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skin can turn red, purple, grey or darker. On brown or black skin it is harder to see, so feel for warmth too.</source>
        <comment>check.result.self-care.more-urgent.skin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a clinician this week if it keeps coming back or often wakes you.</source>
        <comment>check.result.self-care.more-urgent.soon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a leg vein bleeding? Lie down, raise the leg high, and press hard on the spot.</source>
        <comment>check.note.bleeding-vein</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are under 16. Show this to a parent or carer now.</source>
        <comment>check.note.under-16</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were not sure about an emergency sign. Look again now. If it becomes a yes, call {emergency-number}.</source>
        <comment>check.note.red-flag-unsure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on the phone that you are pregnant or gave birth in the last 3 months.</source>
        <comment>check.note.pregnancy-emergency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pregnancy and after birth, a clot can sit high in the leg. Tell the maternity team about the groin, thigh or buttock.</source>
        <comment>check.note.pregnancy-high-leg</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A swollen or sore arm can also be a clot. Show the arm to a clinician today.</source>
        <comment>check.note.arm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an emergency sign. The lungs, the heart, the leg or the whole body may need help at once.</source>
        <comment>check.rule.e1.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not sure about two or more emergency signs. Not sure never counts as no.</source>
        <comment>check.rule.e2.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not sure about an emergency sign, and other answers add to it. Together they need help now.</source>
        <comment>check.rule.e3.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New swelling in one leg is the best single clue to a clot. A clinician must check it today.</source>
        <comment>check.rule.t1.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not sure about swelling in one leg, and another answer adds to it. We choose caution.</source>
        <comment>check.rule.t2.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmth or a new colour can come with a clot or a skin infection. On brown or black skin, the patch may look darker or greyer.</source>
        <comment>check.rule.t3.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New veins can stand out when blood finds a way around a blocked deep vein.</source>
        <comment>check.rule.t4.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sore, hard line can be a clot in a vein near the skin. A deeper clot can hide behind it.</source>
        <comment>check.rule.t5.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most cramps are over within 10 minutes. Pain that stays or returns needs a check, because pain can be the only sign of a clot.</source>
        <comment>check.rule.t6.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot can be in both legs. It happens more often with some health problems, so this needs a check today.</source>
        <comment>check.rule.t7.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain that stays or a sore leg matters more when something in your health makes a clot more likely.</source>
        <comment>check.rule.t8.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on walking that is new or much worse can mean that less blood reaches the leg.</source>
        <comment>check.rule.t9.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dark or infected toe, or foot pain at night, can mean that too little blood reaches the foot.</source>
        <comment>check.rule.t10.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An injury that does not settle can be a large tear. A clot can also follow a leg injury.</source>
        <comment>check.rule.t11.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever or chills with leg trouble can mean an infection in the leg. It may need treatment today.</source>
        <comment>check.rule.t13.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle that breaks down can turn pee dark and harm the kidneys. A test today can show it.</source>
        <comment>check.rule.t14.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New swelling in both legs can come from clots or from the heart. It needs a check today.</source>
        <comment>check.rule.t16.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not sure about an emergency sign. Not sure never counts as no.</source>
        <comment>check.rule.t18.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not sure about several key signs. A clinician should look, because too much is still open.</source>
        <comment>check.rule.t19.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New leg pain that stays in a child or young person needs a check today.</source>
        <comment>check.rule.t20.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sore or swollen arm can also be a clot. It needs a check today.</source>
        <comment>check.rule.t21.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some new medicines can harm tendons or break down muscle. A clinician should check the pain today.</source>
        <comment>check.rule.t22.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramps in the hands, face or jaw can mean the salts in the blood are wrong, or a wound infection.</source>
        <comment>check.rule.t23.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain that comes with walking and goes with rest can mean that the leg arteries are narrow.</source>
        <comment>check.rule.s1.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling, heavy legs, changed skin or a sore can come from the veins, the heart or a medicine.</source>
        <comment>check.rule.s2.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramps that come often, or after a new medicine, may have a cause that a clinician can treat.</source>
        <comment>check.rule.s3.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in your health makes a clot more likely, or you are not sure. A clinician should know.</source>
        <comment>check.rule.s4.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not sure about a sign in the leg or about the pain. A clinician can look at it with you.</source>
        <comment>check.rule.s5.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lump behind the knee can be a cyst, and a sore spot can have many causes. A clinician should look.</source>
        <comment>check.rule.s6.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain that has stayed for over 3 months can come from a nerve, a vein or a joint. A clinician can find out.</source>
        <comment>check.rule.s7.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinician should see every leg problem of a person under 16.</source>
        <comment>check.rule.s9.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numb, tingly or burning feet can come from the nerves or from poor blood flow.</source>
        <comment>check.rule.s11.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever or chills can mean an infection, even when the leg shows no sign.</source>
        <comment>check.rule.s10.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers fit none of the patterns in this checklist. A clinician should look.</source>
        <comment>check.rule.s8.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short spells that go away fully within 10 minutes are typical of leg cramps.</source>
        <comment>check.rule.c1.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both legs sore after new exercise, and better each day, is typical of tired muscles.</source>
        <comment>check.rule.c2.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stand and rise on your toes after the injury, and it gets better each day. A mild strain often does.</source>
        <comment>check.rule.c3.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no pain, you noticed no sign, and nothing has changed for over 3 months.</source>
        <comment>check.rule.c4.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row, alone or together, can rule a clot in or out.</source>
        <comment>comparison.footer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signs of a clot and of a cramp overlap. Studies found that no single sign can tell them apart.</source>
        <comment>comparison.footer.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain</source>
        <comment>comparison.pain.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <comment>comparison.pain.start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel</source>
        <comment>comparison.pain.feel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <comment>comparison.pain.duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <comment>comparison.pain.place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the leg looks</source>
        <comment>comparison.look.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling</source>
        <comment>comparison.look.swelling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin</source>
        <comment>comparison.look.skin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface veins</source>
        <comment>comparison.look.veins</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes it</source>
        <comment>comparison.change.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch and rub</source>
        <comment>comparison.change.stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking</source>
        <comment>comparison.change.walking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks and care</source>
        <comment>comparison.care.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk factors</source>
        <comment>comparison.care.risks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>comparison.care.action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood clot in a deep vein</source>
        <comment>dvt.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep vein thrombosis, DVT</source>
        <comment>dvt.medical-name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood clot in a deep vein (DVT)</source>
        <comment>dvt.short-name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leg clot</source>
        <comment>dvt.synonym.leg-clot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blood clot in the leg</source>
        <comment>dvt.synonym.blood-clot-in-the-leg</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clot in the calf</source>
        <comment>dvt.synonym.clot-in-the-calf</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vein clot</source>
        <comment>dvt.synonym.vein-clot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thrombosis</source>
        <comment>dvt.synonym.thrombosis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>travel clot</source>
        <comment>dvt.synonym.travel-clot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a blood clot in one of the deep veins, most often in the calf or thigh.</source>
        <comment>dvt.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does one leg keep hurting, or is it swollen, warm or a different colour? Get it checked today, because no home test can tell what it is.</source>
        <comment>dvt.key-message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signs of a clot overlap with those of a cramp, a muscle tear or an infection. Studies found that no single sign settles it.</source>
        <comment>dvt.key-message.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over hours to days. Can feel sudden.</source>
        <comment>dvt.glance.start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf tears and blocked arteries start suddenly too.</source>
        <comment>dvt.glance.start.misleads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ache, throb, heavy or tight. May feel like a cramp.</source>
        <comment>dvt.glance.feel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About half of people with a clot have no typical pain.</source>
        <comment>dvt.glance.feel.misleads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays or comes back. May ease for a while.</source>
        <comment>dvt.glance.duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain that fades can still come from a clot.</source>
        <comment>dvt.glance.duration.misleads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf or thigh. Also behind the knee, groin, buttock or whole leg.</source>
        <comment>dvt.glance.place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot high up, in the groin or belly, may leave the calf looking normal.</source>
        <comment>dvt.glance.place.misleads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often, in one leg.</source>
        <comment>dvt.glance.swelling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be slight or missing, and it can be in both legs.</source>
        <comment>dvt.glance.swelling.misleads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour is harder to see on brown or black skin. A skin infection can look alike.</source>
        <comment>dvt.glance.skin.misleads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stand out, feel hard or be sore.</source>
        <comment>dvt.glance.veins</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old varicose veins stand out too. Look for new veins on one leg.</source>
        <comment>dvt.glance.veins.misleads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little or no lasting relief.</source>
        <comment>dvt.glance.stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easing proves nothing. Do not test by bending your foot. Do not rub.</source>
        <comment>dvt.glance.stretch.misleads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May feel worse when you walk or stand.</source>
        <comment>dvt.glance.walking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain that starts with walking and stops with rest can come from the arteries.</source>
        <comment>dvt.glance.walking.misleads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent operation, cancer, pregnancy or birth, a past clot, not moving.</source>
        <comment>dvt.glance.risks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 1 in 4 people with a clot have no known trigger.</source>
        <comment>dvt.glance.risks.misleads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg often swells. This is the best single clue, but swelling can be slight or missing.</source>
        <comment>dvt.symptom.one-leg-swelling.best-clue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review of many studies found that a calf of normal size is only a little reassuring.</source>
        <comment>dvt.symptom.one-leg-swelling.best-clue.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooled likelihood ratios: no calf swelling 0.67. Difference in calf size 1.80 when present and 0.57 when absent.</source>
        <comment>dvt.symptom.one-leg-swelling.ratios</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain can throb, ache, or feel just like a cramp or charley horse.</source>
        <comment>dvt.symptom.cramp-like-pain.feel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cramp that has not gone after 10 minutes is not a usual cramp. Get help today.</source>
        <comment>dvt.symptom.cramp-like-pain.ten-minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain often builds up over hours to days. It can also feel sudden.</source>
        <comment>dvt.symptom.lasting-pain.onset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can go on for days to a few weeks. Do not wait for it to pass.</source>
        <comment>dvt.symptom.lasting-pain.course</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain may be mild. It is often worse when you stand or walk.</source>
        <comment>dvt.symptom.lasting-pain.mild</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain may ease and then come back. Feeling better does not mean that a clot has gone.</source>
        <comment>dvt.symptom.easing-pain.comes-back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A young marathon runner with calf pain felt much better after a few days. Weeks later the pain came back, and a scan showed a large clot.</source>
        <comment>dvt.symptom.easing-pain.comes-back.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the leg may feel warm. Use the back of your hand to compare both legs.</source>
        <comment>dvt.symptom.warm-skin.warm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skin may turn red, purple, bluish or darker than usual for you.</source>
        <comment>dvt.symptom.colour-change.colours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On brown or black skin, a change is harder to see. Look for a darker, purple or grey patch, and compare both legs.</source>
        <comment>dvt.symptom.colour-change.dark-skin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leg may feel heavy or tight.</source>
        <comment>dvt.symptom.heaviness.tight</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calf or inner thigh may be sore when you press it once, gently. Do not rub it.</source>
        <comment>dvt.symptom.tender-deep-vein.press</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local tenderness along the deep veins scores 1 point in the Wells score.</source>
        <comment>dvt.symptom.tender-deep-vein.wells</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veins near the skin may swell, stand out, and feel hard or sore.</source>
        <comment>dvt.symptom.prominent-veins.hard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new veins on one leg. Old varicose veins stand out anyway.</source>
        <comment>dvt.symptom.prominent-veins.new</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thin, sore, red or dark cord under the skin may be a clot in a surface vein. Get that checked today too.</source>
        <comment>dvt.symptom.red-cord-under-skin.surface</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot high up can hurt in the groin, thigh, buttock, back or lower belly. The calf may hardly swell.</source>
        <comment>dvt.symptom.unusual-place-pain.high-up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot can also be in an arm. Get a newly sore or swollen arm checked today.</source>
        <comment>dvt.symptom.unusual-place-pain.arm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is usually one leg, but both legs can be affected. This is more common with cancer or a clot in the lung.</source>
        <comment>dvt.symptom.both-legs-swelling.possible</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help today for new swelling of both legs that came on fast or hurts.</source>
        <comment>dvt.symptom.both-legs-swelling.today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a hospital cohort of 2,409 people with DVT, 19 in 100 had clots in both legs.</source>
        <comment>dvt.symptom.both-legs-swelling.cohort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About half of people with a clot have no signs, or none of the usual ones.</source>
        <comment>dvt.symptom.no-signs.half</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being short of breath as well can mean a clot in the lung. Call {emergency-number} now.</source>
        <comment>dvt.symptom.breathlessness.call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood sets into a net of fine threads called fibrin. The net traps blood cells, and this is a clot.</source>
        <comment>dvt.cause.net</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clotting is helpful when you cut yourself, because it stops the bleeding. In a deep vein it is in the wrong place.</source>
        <comment>dvt.cause.helpful</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three things favour a clot: slow blood flow, a hurt vein wall, and blood that clots more easily.</source>
        <comment>dvt.cause.three-things</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you move, your calf muscle squeezes blood up the veins. When you stay still, blood moves slowly.</source>
        <comment>dvt.cause.muscle-pump</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot in a vein is like a blocked drain. Blood cannot leave well, so the leg swells, aches and gets warm.</source>
        <comment>dvt.cause.blocked-drain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blocked artery is like a closed tap. The leg turns cold, pale or grey, numb or weak: call {emergency-number} now.</source>
        <comment>dvt.cause.blocked-tap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pale skin is harder to see when your skin is brown or black. Look at the sole and nails, and go by how cold it feels.</source>
        <comment>dvt.cause.blocked-tap-skin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood clot is the wide word. A thrombus stays where it formed, and an embolus is a piece that travels.</source>
        <comment>dvt.cause.words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blood does not simply get thick and clump. Proteins in it turn into threads.</source>
        <comment>dvt.cause.not-thick</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each year about 1 in 1,000 people gets a clot in a deep vein.</source>
        <comment>dvt.cause.how-common</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tissue factor starts clotting on cell surfaces. Platelets amplify it, and a burst of thrombin turns fibrinogen into fibrin.</source>
        <comment>dvt.cause.thrombin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural brakes include antithrombin, proteins C and S with thrombomodulin, and a smooth vessel lining. Plasmin dissolves fibrin and leaves D-dimer.</source>
        <comment>dvt.cause.brakes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not moving for long: bed rest, a leg in plaster, or a leg that you cannot move well.</source>
        <comment>dvt.risk.not-moving</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation, above all on the hip or knee, a stay in hospital, or an injury.</source>
        <comment>dvt.risk.hospital</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About half of these clots come during a stay in hospital or an operation, or soon after.</source>
        <comment>dvt.risk.hospital-half</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot before, or a parent, brother, sister or child who had one.</source>
        <comment>dvt.risk.past-clot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancer that is active, and its treatment.</source>
        <comment>dvt.risk.cancer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy makes a clot about 5 times as likely. The time just after birth makes it about 20 times as likely.</source>
        <comment>dvt.risk.pregnancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pregnancy the clot is mostly in the left leg, and often high up.</source>
        <comment>dvt.risk.pregnancy-left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines with oestrogen: some pills, patches and rings, and some hormone treatment (HRT).</source>
        <comment>dvt.risk.oestrogen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood that clots more easily from birth, such as factor V Leiden.</source>
        <comment>dvt.risk.inherited</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age over 60, a high body weight, and smoking.</source>
        <comment>dvt.risk.age-weight</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart failure, a serious infection, or COVID-19.</source>
        <comment>dvt.risk.illness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bowel inflammation that lasts, such as Crohn&apos;s disease or ulcerative colitis.</source>
        <comment>dvt.risk.bowel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journey of more than about 4 hours in the last 8 weeks.</source>
        <comment>dvt.risk.travel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drinking too little: the NHS lists it, but a review of travel found no proof.</source>
        <comment>dvt.risk.fluid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two sources disagree. Drinking when you are thirsty is sensible either way.</source>
        <comment>dvt.risk.fluid.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress and food are often blamed, but there is no good proof that they cause clots.</source>
        <comment>dvt.risk.stress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooled likelihood ratios: cancer 2.71, past clot 2.25, recent immobility 1.98, recent surgery 1.76.</source>
        <comment>dvt.risk.ratios</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and a look at both legs</source>
        <comment>dvt.test.examination.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinician asks about your signs and risks. They look at both legs and compare them.</source>
        <comment>dvt.test.examination.compare</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They add up the answers in a list called the Wells score. It needs a trained person, so please do not score yourself.</source>
        <comment>dvt.test.examination.wells</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-level Wells score: 2 points or more means DVT likely, 1 point or less means DVT unlikely.</source>
        <comment>dvt.test.examination.threshold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A low Wells score alone is not enough to send someone home. Use it with a D-dimer or a scan.</source>
        <comment>dvt.test.examination.low-score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homans&apos; sign: sensitivity 10 to 54 in 100, specificity 39 to 89 in 100. It is neither sensitive nor specific.</source>
        <comment>dvt.test.examination.homans</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood test (D-dimer)</source>
        <comment>dvt.test.d-dimer.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This blood test looks for tiny bits that are left when a clot breaks down.</source>
        <comment>dvt.test.d-dimer.what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A normal result helps only when the clinician&apos;s score is low too. The clinician decides what it means.</source>
        <comment>dvt.test.d-dimer.normal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raised result does not prove a clot. Many other things raise it.</source>
        <comment>dvt.test.d-dimer.raised</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooled D-dimer: sensitivity about 96 in 100, specificity about 36 in 100.</source>
        <comment>dvt.test.d-dimer.accuracy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low Wells score and normal D-dimer: about 1 in 100 still had DVT. With cancer it was about 2 in 100.</source>
        <comment>dvt.test.d-dimer.missed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a clot in the calf veins only, the Wells score found just 47 in 100.</source>
        <comment>dvt.test.d-dimer.calf</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultrasound scan of the leg</source>
        <comment>dvt.test.ultrasound.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ultrasound scan of the leg veins is the main test.</source>
        <comment>dvt.test.ultrasound.main</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may need a second scan after about a week, even if the first one looks normal.</source>
        <comment>dvt.test.ultrasound.repeat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a clot seems likely, staff aim to scan you within 4 hours. If they cannot, you may first get a blood thinner, then a scan within 24 hours.</source>
        <comment>dvt.test.ultrasound.time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression scan of the upper leg veins: sensitivity about 90 in 100, specificity 98.5 in 100.</source>
        <comment>dvt.test.ultrasound.accuracy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other pictures of the veins</source>
        <comment>dvt.test.other-pictures.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few people need a CT, MRI or X-ray picture of the veins with dye. This is for cases that stay unclear.</source>
        <comment>dvt.test.other-pictures.rare</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CT scan of the chest looks for a clot in the lung, not in the leg.</source>
        <comment>dvt.test.other-pictures.chest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MR angiography shows arteries. The vein tests are CT, MR or contrast venography.</source>
        <comment>dvt.test.other-pictures.angiography</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you are pregnant or just gave birth</source>
        <comment>dvt.test.pregnancy.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pregnancy a scan gives the answer. The score and the D-dimer test are not relied on.</source>
        <comment>dvt.test.pregnancy.scan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood thinner (anticoagulant)</source>
        <comment>dvt.treatment.blood-thinner.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops the clot growing and stops new clots forming. Your body then clears the clot over weeks to months.</source>
        <comment>dvt.treatment.blood-thinner.what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name misleads. It does not make your blood thin, and it does not melt the clot.</source>
        <comment>dvt.treatment.blood-thinner.name-misleads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For most people the first choice is a tablet called apixaban or rivaroxaban.</source>
        <comment>dvt.treatment.blood-thinner.first-choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If those do not suit you, there are heparin injections, then warfarin, dabigatran or edoxaban.</source>
        <comment>dvt.treatment.blood-thinner.others</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You take it for at least 3 months. It may be longer with cancer, more clots, or when the cause is unclear.</source>
        <comment>dvt.treatment.blood-thinner.length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pregnancy you have heparin injections, for at least 3 months. They go on until at least 6 weeks after the birth.</source>
        <comment>dvt.treatment.blood-thinner.pregnancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apixaban, rivaroxaban and similar tablets are not used in pregnancy.</source>
        <comment>dvt.treatment.blood-thinner.pregnancy-not</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warfarin is not used in pregnancy either.</source>
        <comment>dvt.treatment.blood-thinner.pregnancy-not-warfarin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a small clot in the calf, you may get a blood thinner or more scans instead. A clinician decides.</source>
        <comment>dvt.treatment.blood-thinner.small-calf</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never stop or skip a blood thinner without advice.</source>
        <comment>dvt.treatment.blood-thinner.never-stop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black or bloody poo, brown pee or vomiting blood? Call {emergency-number} or go to emergency care.</source>
        <comment>dvt.treatment.blood-thinner.bleeding-more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a blood thinner, a leg that swells fast, hurts or bruises badly may be bleeding inside. Get help today.</source>
        <comment>dvt.treatment.blood-thinner.bleeding-calf</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On warfarin, eat about the same amount of leafy greens each week. They hold vitamin K, so do not load up or avoid them.</source>
        <comment>dvt.treatment.blood-thinner.diet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apixaban and rivaroxaban need no such diet.</source>
        <comment>dvt.treatment.blood-thinner.diet-tablets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops the clot growing, and it lowers the danger of a clot in the lung.</source>
        <comment>dvt.treatment.blood-thinner.benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can make you bleed. For bleeding that will not stop or a bang to the head, call {emergency-number} or go to emergency care.</source>
        <comment>dvt.treatment.blood-thinner.risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinician chooses the medicine with you. They ask about your kidneys, other tablets and bleeding.</source>
        <comment>dvt.treatment.blood-thinner.who-decides</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking and raising the leg, once treated</source>
        <comment>dvt.treatment.walk-and-raise.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once treatment has started, walking early is safe. You do not need to stay in bed.</source>
        <comment>dvt.treatment.walk-and-raise.walk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the leg when you rest.</source>
        <comment>dvt.treatment.walk-and-raise.raise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raising the leg eases swelling.</source>
        <comment>dvt.treatment.walk-and-raise.benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the leg is checked, move gently but do not exercise hard.</source>
        <comment>dvt.treatment.walk-and-raise.risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can do this yourself after treatment starts. Ask your clinician how much suits you.</source>
        <comment>dvt.treatment.walk-and-raise.who-decides</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain relief</source>
        <comment>dvt.treatment.painkiller-with-a-clot.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paracetamol usually comes first. Take no more than the packet says.</source>
        <comment>dvt.treatment.painkiller-with-a-clot.paracetamol</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you take aspirin every day on advice? Tell the clinician, and do not just stop it.</source>
        <comment>dvt.treatment.painkiller-with-a-clot.daily-aspirin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can ease the ache. It does not treat the clot, so get checked even if the pain goes.</source>
        <comment>dvt.treatment.painkiller-with-a-clot.benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a blood thinner, ibuprofen, naproxen and aspirin can cause bleeding. Avoid them unless a clinician agrees.</source>
        <comment>dvt.treatment.painkiller-with-a-clot.risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a pharmacist or clinician before you take any other painkiller.</source>
        <comment>dvt.treatment.painkiller-with-a-clot.who-decides</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression stockings after a clot</source>
        <comment>dvt.treatment.stockings-after-a-clot.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One large trial found that stockings did not prevent lasting leg trouble after a clot.</source>
        <comment>dvt.treatment.stockings-after-a-clot.one-side</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another study found a benefit when compression started at once.</source>
        <comment>dvt.treatment.stockings-after-a-clot.other-side</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European advice is more in favour of stockings.</source>
        <comment>dvt.treatment.stockings-after-a-clot.europe</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American advice is not to use them as a routine.</source>
        <comment>dvt.treatment.stockings-after-a-clot.american</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts disagree, so Legwise follows the more cautious side. Stockings are not a routine, and you should ask first.</source>
        <comment>dvt.treatment.stockings-after-a-clot.cautious</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOX trial: 14.2 in 100 with real stockings and 12.7 in 100 with placebo stockings got PTS.</source>
        <comment>dvt.treatment.stockings-after-a-clot.sox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may ease swelling and ache for some people.</source>
        <comment>dvt.treatment.stockings-after-a-clot.benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can harm legs with poor arteries. Do not put them on a newly swollen leg that nobody has checked.</source>
        <comment>dvt.treatment.stockings-after-a-clot.risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nurse or doctor checks the blood flow in your leg first, then decides with you.</source>
        <comment>dvt.treatment.stockings-after-a-clot.who-decides</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolving or removing the clot</source>
        <comment>dvt.treatment.clot-removal.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctors pass a thin tube into the vein. They dissolve the clot with medicine or take it out.</source>
        <comment>dvt.treatment.clot-removal.how</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgery to take out a leg vein clot is rare.</source>
        <comment>dvt.treatment.clot-removal.surgery</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embolectomy is for life-threatening PE or for artery clots. It is not routine for DVT.</source>
        <comment>dvt.treatment.clot-removal.embolectomy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATTRACT: PTS in 47 in 100 with the procedure and 48 in 100 without.</source>
        <comment>dvt.treatment.clot-removal.attract</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATTRACT: moderate to severe PTS 18 against 24 in 100. Early major bleeding 1.7 against 0.3 in 100.</source>
        <comment>dvt.treatment.clot-removal.attract-severe</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer people had bad lasting leg trouble. The number with any lasting trouble stayed about the same.</source>
        <comment>dvt.treatment.clot-removal.benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It causes more bleeding. About 17 in 1,000 people had serious early bleeding, against 3 in 1,000 without it.</source>
        <comment>dvt.treatment.clot-removal.risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hospital team with this skill decides with you.</source>
        <comment>dvt.treatment.clot-removal.who-decides</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter in the big belly vein (vena cava filter)</source>
        <comment>dvt.treatment.vein-filter.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small metal filter sits in the big vein in your belly. It can catch clots.</source>
        <comment>dvt.treatment.vein-filter.what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is only for people who cannot have blood thinners, or who get clots despite them.</source>
        <comment>dvt.treatment.vein-filter.when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can stop a clot before it gets to the lungs.</source>
        <comment>dvt.treatment.vein-filter.benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can raise the risk of later leg clots. It should come out as soon as it can.</source>
        <comment>dvt.treatment.vein-filter.risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A specialist team decides. It is not a way to protect yourself.</source>
        <comment>dvt.treatment.vein-filter.who-decides</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A healthy weight and not smoking help.</source>
        <comment>dvt.prevention.healthy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an operation, follow the plan that the ward gives you to prevent clots.</source>
        <comment>dvt.prevention.plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an operation, stockings can roughly halve clots that testing finds. Staff will tell you if you need them.</source>
        <comment>dvt.prevention.ward-stockings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many hospitals now rely on injections alone.</source>
        <comment>dvt.prevention.ward-injections</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cochrane 2018: clots in 9.8 in 100 with stockings and 21.2 in 100 without. Most showed only on testing.</source>
        <comment>dvt.prevention.ward-numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For healthy people in daily life, there is no good evidence that stockings prevent clots.</source>
        <comment>dvt.prevention.daily-stockings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stockings can harm legs with poor arteries. Ask a nurse to check the blood flow first.</source>
        <comment>dvt.prevention.stockings-harm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a long trip, move often, work your calves, pick an aisle seat and drink normally.</source>
        <comment>dvt.prevention.trip</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clots with symptoms after a trip are rare.</source>
        <comment>dvt.prevention.trip-rare</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your risk raised? Before a long trip, ask if well-fitted stockings below the knee suit you.</source>
        <comment>dvt.prevention.trip-stockings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a blood thinner injection for a trip only if a clinician advises it. Aspirin is not routine.</source>
        <comment>dvt.prevention.trip-medicine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of about 2,600 air passengers, 3 with stockings and 47 without had a symptomless clot. Pressure for travel: 15 to 30 mmHg.</source>
        <comment>dvt.prevention.trip-numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot often starts small, in the pocket behind a valve in the vein. It can grow along the vein and block it.</source>
        <comment>dvt.complication.grows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece can break off and travel to the lung (pulmonary embolism, PE). That is an emergency.</source>
        <comment>dvt.complication.travels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot in the lung can be the first sign. The leg may have felt fine.</source>
        <comment>dvt.complication.first-sign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a clot, between 1 in 5 and 1 in 2 people have lasting swelling or ache in the leg. This is post-thrombotic syndrome (PTS).</source>
        <comment>dvt.complication.pts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a leg that had a clot newly swollen or sore, or suddenly worse? Get help today.</source>
        <comment>dvt.complication.old-leg</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On brown or black skin, blue is hard to see. Compare with the other leg, and go by the swelling and pain.</source>
        <comment>dvt.complication.blue-leg-skin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vein clot does not usually cause a heart attack or a stroke. Those come from clots in arteries.</source>
        <comment>dvt.complication.heart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a rare exception. A hole in the heart can let a clot cross over.</source>
        <comment>dvt.complication.heart-hole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I get help today?</source>
        <comment>dvt.question.where-to-go.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try an urgent doctor&apos;s appointment, a nurse phone line or urgent care. Go to an emergency department if they cannot see you today.</source>
        <comment>dvt.question.where-to-go.places</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not book a routine visit to a vein clinic instead. That takes too long.</source>
        <comment>dvt.question.where-to-go.not-clinic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you under 16? Show your leg to a parent or carer now.</source>
        <comment>dvt.question.where-to-go.young</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bending the foot up shows if it is a clot.</source>
        <comment>dvt.question.foot-bend.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not. Many clots do not hurt with the foot bent, and many other problems do.</source>
        <comment>dvt.question.foot-bend.no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign and no home test can tell a clot from a cramp. Do not test by bending your foot.</source>
        <comment>dvt.question.foot-bend.no-test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretching eases a cramp in much the same way. Relief could then look like good news when it is not.</source>
        <comment>dvt.question.foot-bend.no-test.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May I rub, roll or heat the leg?</source>
        <comment>dvt.question.rubbing.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rub, massage, foam-roll or heat a leg that might have a clot.</source>
        <comment>dvt.question.rubbing.no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctors have reported clots in the lung straight after massage of a leg with a hidden clot.</source>
        <comment>dvt.question.rubbing.no.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without redness or swelling it cannot be a clot.</source>
        <comment>dvt.question.no-redness.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can. About half of people have no signs, or none of the usual ones.</source>
        <comment>dvt.question.no-redness.can</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redness is hard to see on brown or black skin. Compare warmth, size and colour with the other leg.</source>
        <comment>dvt.question.no-redness.skin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only ill people, or people who sit all day, get clots.</source>
        <comment>dvt.question.fit-people.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit and young people get them too. At first the pain can look like a muscle strain.</source>
        <comment>dvt.question.fit-people.athletes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May I walk or travel before the leg is checked?</source>
        <comment>dvt.question.walk-or-fly.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move gently as you need to, but do not exercise hard.</source>
        <comment>dvt.question.walk-or-fly.move</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not fly or start a long trip until a clinician has checked the leg.</source>
        <comment>dvt.question.walk-or-fly.fly</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once treatment has started, walking is safe.</source>
        <comment>dvt.question.walk-or-fly.treated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do COVID-19 or its vaccines cause leg clots?</source>
        <comment>dvt.question.covid.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COVID-19 raises the risk for some weeks, most of all if you were ill in hospital.</source>
        <comment>dvt.question.covid.illness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two vaccines (AstraZeneca and Janssen) were linked to very rare clots together with low platelets.</source>
        <comment>dvt.question.covid.vaccine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those two vaccines are no longer in routine use.</source>
        <comment>dvt.question.covid.vaccine-now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure of 20 in 100 came from hospital and intensive-care patients who were screened. It is not the public&apos;s risk.</source>
        <comment>dvt.question.covid.figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NICE notes fewer COVID-19 clots now, and uses the same pathway for suspected DVT.</source>
        <comment>dvt.question.covid.pathway</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research: can watches, apps or new treatments help?</source>
        <comment>dvt.question.research.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A watch, an app or a video call can remind you to move and help with follow-up. None can tell if you have a clot.</source>
        <comment>dvt.question.research.wearables</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still research, not routine care: computer-aided scans, better scanners, factor XI medicines, treatment matched to your genes.</source>
        <comment>dvt.question.research.not-routine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MR venography as a first test is research, not routine care.</source>
        <comment>dvt.question.research.mr</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does one leg keep hurting, or is it swollen, warm or a different colour? Get medical help today.</source>
        <comment>dvt.key-point.today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short of breath, chest pain, coughing blood or fainting? Call {emergency-number} now.</source>
        <comment>dvt.key-point.now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling better does not settle it. Neither does a leg that looks normal.</source>
        <comment>dvt.key-point.better</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rub, roll or heat the leg. Do not test it by bending your foot.</source>
        <comment>dvt.key-point.do-not</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blood thinner is the usual treatment. It stops the clot growing.</source>
        <comment>dvt.key-point.treatment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg cramp</source>
        <comment>leg-cramp.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muscle cramp</source>
        <comment>leg-cramp.medical-name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg cramp</source>
        <comment>leg-cramp.short-name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charley horse</source>
        <comment>leg-cramp.synonym.charley-horse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muscle spasm</source>
        <comment>leg-cramp.synonym.muscle-spasm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night cramp</source>
        <comment>leg-cramp.synonym.night-cramp</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calf cramp</source>
        <comment>leg-cramp.synonym.calf-cramp</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knot in the muscle</source>
        <comment>leg-cramp.synonym.muscle-knot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg cramp is a muscle that suddenly tightens by itself, hurts a lot, and lets go again.</source>
        <comment>leg-cramp.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A usual cramp goes within 10 minutes and leaves your leg looking normal. If the pain stays or your leg changes, get medical help today.</source>
        <comment>leg-cramp.key-message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blood clot can feel like a cramp. Pain that stays, or a leg that changes, must be checked.</source>
        <comment>leg-cramp.key-message.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These signs can come from a clot in the leg or in the lung. Quick care makes a difference.</source>
        <comment>leg-cramp.urgency.escalation.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suddenly, at rest, in bed, or with hard exercise.</source>
        <comment>leg-cramp.glance.start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp, gripping pain in a tight muscle.</source>
        <comment>leg-cramp.glance.feel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly the calf, then the foot, then the thigh.</source>
        <comment>leg-cramp.glance.place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. Get new swelling checked today.</source>
        <comment>leg-cramp.glance.swelling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual colour and warmth for your skin.</source>
        <comment>leg-cramp.glance.skin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change in the veins you can see.</source>
        <comment>leg-cramp.glance.veins</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle stretching usually eases it.</source>
        <comment>leg-cramp.glance.stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking on the heels often helps it go.</source>
        <comment>leg-cramp.glance.walking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tired muscles, older age, pregnancy, some medicines.</source>
        <comment>leg-cramp.glance.risks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch gently at home. Get help today if it lasts over 10 minutes.</source>
        <comment>leg-cramp.glance.action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The muscle tightens suddenly. It can happen at rest, in bed, or during or after hard exercise.</source>
        <comment>leg-cramp.symptom.sudden-tight-muscle.when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is mostly in the calf, then the foot, then the thigh. One leg at a time is usual.</source>
        <comment>leg-cramp.symptom.sudden-tight-muscle.where</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The muscle may feel hard, or like a knot. Another night it may be the other leg.</source>
        <comment>leg-cramp.symptom.sudden-tight-muscle.knot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain is sharp, gripping and tight.</source>
        <comment>leg-cramp.symptom.cramp-like-pain.feel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cramp lasts from a few seconds to about 10 minutes.</source>
        <comment>leg-cramp.symptom.cramp-like-pain.length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot can feel like a cramp too. The feel of the pain cannot tell you which it is.</source>
        <comment>leg-cramp.symptom.cramp-like-pain.clot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctors find the same signs in people with and without a clot. Only tests can tell.</source>
        <comment>leg-cramp.symptom.cramp-like-pain.clot.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 3 in 4 cramps come at night.</source>
        <comment>leg-cramp.symptom.night-cramp.share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The muscle can stay sore for hours after a cramp, commonly for up to a day.</source>
        <comment>leg-cramp.symptom.sore-after-cramp.length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources give no exact limit for soreness. Legwise takes the safer side, because a clot can feel sore too.</source>
        <comment>leg-cramp.symptom.sore-after-cramp.limit.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain that stays over 10 minutes is not a usual cramp. Get medical help today.</source>
        <comment>leg-cramp.symptom.lasting-pain.limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A usual cramp leaves no lasting swelling. New swelling in one leg needs medical help today.</source>
        <comment>leg-cramp.symptom.one-leg-swelling.none</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A usual cramp does not leave the skin warm. New warmth in one leg needs medical help today.</source>
        <comment>leg-cramp.symptom.warm-skin.none</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A usual cramp does not change the colour of your skin. New red, purple or darker skin needs medical help today.</source>
        <comment>leg-cramp.symptom.colour-change.none</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On brown or black skin, a change is harder to see. Compare both legs and look for a darker or greyer patch.</source>
        <comment>leg-cramp.symptom.colour-change.skin-tone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often no one can find a cause. The medical word for this is idiopathic.</source>
        <comment>leg-cramp.cause.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tired or overworked muscle is more likely to cramp.</source>
        <comment>leg-cramp.cause.tired-muscle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramps during sport seem to have several causes at once. Tired muscle is one of them.</source>
        <comment>leg-cramp.cause.exercise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People often blame heat or too little water. The evidence is mixed.</source>
        <comment>leg-cramp.cause.heat-water</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review found no tie between exercise cramps and body temperature. General advice to drink more helps less than personal advice.</source>
        <comment>leg-cramp.cause.heat-water.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leading idea is that nerves fire too much and make the muscle tighten.</source>
        <comment>leg-cramp.cause.nerves</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low potassium or calcium in the blood can cause cramps. Most people with cramps have normal blood salts.</source>
        <comment>leg-cramp.cause.salts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long sitting or standing may play a part. So may a foot that points down in bed.</source>
        <comment>leg-cramp.cause.posture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age matters. About 1 in 3 people over 60 get leg cramps, many of them several times a week.</source>
        <comment>leg-cramp.risk.age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg cramps are common in pregnancy, mostly in the last months.</source>
        <comment>leg-cramp.risk.pregnancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statins and the water tablet furosemide show only a small or uncertain link.</source>
        <comment>leg-cramp.risk.medicines-weak</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted ratios in a 2012 study: long-acting beta-agonists 2.42, potassium-sparing diuretics 2.12, thiazides 1.48. Statins 1.16. Loop diuretics 1.20, not significant.</source>
        <comment>leg-cramp.risk.medicines-clinician</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not stop a medicine on your own. Ask a clinician or pharmacist first.</source>
        <comment>leg-cramp.risk.medicines-stop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver disease, nerve problems and thyroid problems are linked with cramps.</source>
        <comment>leg-cramp.risk.illness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kidney disease and diabetes may be linked too. Addison&apos;s disease, a rare gland problem, is an uncommon cause.</source>
        <comment>leg-cramp.risk.illness-unverified</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant, or a new mother? Cancer, a past clot, a recent operation or a leg in a cast? See a clinician this week, even about short cramps.</source>
        <comment>leg-cramp.risk.clot-risks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These things make a clot more likely, so Legwise never leaves you to care for cramps alone.</source>
        <comment>leg-cramp.risk.clot-risks.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and a look at your legs</source>
        <comment>leg-cramp.test.examination.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinician asks how your cramps come and go, then examines your legs.</source>
        <comment>leg-cramp.test.examination.what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood tests</source>
        <comment>leg-cramp.test.blood-test.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have blood tests only if a clinician suspects a cause.</source>
        <comment>leg-cramp.test.blood-test.when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On suspicion only: electrolytes, calcium, thyroid, glucose, liver, kidney, creatine kinase.</source>
        <comment>leg-cramp.test.blood-test.clinician</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a clot is possible</source>
        <comment>leg-cramp.test.clot-tests.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No home test can tell a clot from a cramp. If a clot is possible, a blood test or a scan is needed.</source>
        <comment>leg-cramp.test.clot-tests.decide</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle stretch</source>
        <comment>leg-cramp.treatment.gentle-stretch.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straighten your knee. Gently pull your toes up toward your shin and hold.</source>
        <comment>leg-cramp.treatment.gentle-stretch.how</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for 20 to 30 seconds. Stop if it hurts more.</source>
        <comment>leg-cramp.treatment.gentle-stretch.hold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This movement can ease a cramp. It is not a test for a clot.</source>
        <comment>leg-cramp.treatment.gentle-stretch.not-a-test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bending the foot up misses many clots. It also hurts with other leg problems.</source>
        <comment>leg-cramp.treatment.gentle-stretch.not-a-test.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It usually eases the cramp. Most cramps also go without any treatment.</source>
        <comment>leg-cramp.treatment.gentle-stretch.benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never force it. Leave the leg alone if it is swollen, warm, a different colour, or painful for over 10 minutes.</source>
        <comment>leg-cramp.treatment.gentle-stretch.risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide. If it still hurts after 10 minutes, get medical help today.</source>
        <comment>leg-cramp.treatment.gentle-stretch.who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk on your heels</source>
        <comment>leg-cramp.treatment.heel-walk.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand up with care. Take a few steps on your heels.</source>
        <comment>leg-cramp.treatment.heel-walk.how</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stretches the calf and often helps the cramp to go.</source>
        <comment>leg-cramp.treatment.heel-walk.benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You could fall in the dark. Put on a light and hold on to something firm.</source>
        <comment>leg-cramp.treatment.heel-walk.risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paracetamol for soreness</source>
        <comment>leg-cramp.treatment.paracetamol.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painkillers act too slowly to stop the cramp itself.</source>
        <comment>leg-cramp.treatment.paracetamol.slow</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In some countries paracetamol is called acetaminophen.</source>
        <comment>leg-cramp.treatment.paracetamol.other-name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can ease a sore muscle after the cramp has gone.</source>
        <comment>leg-cramp.treatment.paracetamol.benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no more than the packet says. If you take a blood thinner, ask before you take ibuprofen or aspirin.</source>
        <comment>leg-cramp.treatment.paracetamol.risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide, with a pharmacist. Ask first if you are pregnant, have a liver problem or take other medicines.</source>
        <comment>leg-cramp.treatment.paracetamol.who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quinine</source>
        <comment>leg-cramp.treatment.quinine.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quinine is a prescription medicine. It is a last resort and not for ordinary use against cramps.</source>
        <comment>leg-cramp.treatment.quinine.what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take quinine for cramps in pregnancy. It can do harm.</source>
        <comment>leg-cramp.treatment.quinine.pregnancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes cramps a little less frequent.</source>
        <comment>leg-cramp.treatment.quinine.benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can cause serious bleeding problems and even death. The medicines agency of the United States warns against it for cramps.</source>
        <comment>leg-cramp.treatment.quinine.risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a doctor can weigh this up with you. Never take quinine on your own.</source>
        <comment>leg-cramp.treatment.quinine.who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnesium</source>
        <comment>leg-cramp.treatment.magnesium.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnesium is a mineral. Many people take it for cramps.</source>
        <comment>leg-cramp.treatment.magnesium.what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is unlikely to help older adults with night cramps. Pregnancy studies disagree, and exercise cramps are little studied.</source>
        <comment>leg-cramp.treatment.magnesium.benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra magnesium can be harmful if your kidneys do not work well.</source>
        <comment>leg-cramp.treatment.magnesium.risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a clinician or pharmacist before you take it, above all in pregnancy.</source>
        <comment>leg-cramp.treatment.magnesium.who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three trials in 201 people aged 50 or over suggest milder pain. Nobody knows yet if cramps come less often.</source>
        <comment>leg-cramp.prevention.stretch.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm up before sport. Build up slowly, and avoid sudden hard effort.</source>
        <comment>leg-cramp.prevention.training</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drink when you are thirsty. It keeps you well, but it is not a proven cure for cramps.</source>
        <comment>leg-cramp.prevention.drink</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep bedclothes loose, so that they do not push your toes down.</source>
        <comment>leg-cramp.prevention.bedclothes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did your cramps begin after a new medicine? Ask a clinician about it this week.</source>
        <comment>leg-cramp.prevention.medicine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less coffee, tea or smoking is not proven to stop cramps. Stopping smoking helps you in other ways.</source>
        <comment>leg-cramp.prevention.coffee</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramps can spoil your sleep and leave a muscle sore. A usual cramp is not dangerous by itself.</source>
        <comment>leg-cramp.complication.sleep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg that suddenly turns cold, pale, numb or weak is not a usual cramp. Call {emergency-number} now.</source>
        <comment>leg-cramp.complication.cold-leg</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leg may have lost its blood supply. This has been mistaken for a cramp before.</source>
        <comment>leg-cramp.complication.cold-leg.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On brown or black skin, compare the soles of both feet. Trust the cold, even if you see no change.</source>
        <comment>leg-cramp.complication.cold-leg-skin-tone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle spasms all over the body after a dirty wound can be tetanus. Call {emergency-number} now.</source>
        <comment>leg-cramp.complication.tetanus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do your hands, face or jaw cramp too, or do your lips tingle? Get medical help today.</source>
        <comment>leg-cramp.complication.spasms-elsewhere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The salts in the blood may be wrong, or a wound may be infected.</source>
        <comment>leg-cramp.complication.spasms-elsewhere.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle can break down after extreme effort, or with a statin. The medical word is rhabdomyolysis.</source>
        <comment>leg-cramp.complication.dark-urine-cause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does one cramp mean that I have a clot?</source>
        <comment>leg-cramp.question.one-cramp.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most cramps are not linked with clots.</source>
        <comment>leg-cramp.question.one-cramp.most</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still, a clot can feel like a cramp. Get help today if pain stays, or if the leg swells, warms or changes colour.</source>
        <comment>leg-cramp.question.one-cramp.but</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do leg cramps cause clots?</source>
        <comment>leg-cramp.question.cramps-cause-clots.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. A cramp does not make a clot form.</source>
        <comment>leg-cramp.question.cramps-cause-clots.answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If stretching helps, it was only a cramp.</source>
        <comment>leg-cramp.question.relief-proves.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief does not prove that it was a cramp.</source>
        <comment>leg-cramp.question.relief-proves.proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain from a clot can ease for a while too. One athlete felt much better and still had a large clot.</source>
        <comment>leg-cramp.question.relief-proves.athlete</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should I massage the cramp?</source>
        <comment>leg-cramp.question.massage.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not need to. A gentle stretch comes first, and most cramps go by themselves.</source>
        <comment>leg-cramp.question.massage.first</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not massage a leg that is swollen, warm, a different colour, or painful for over 10 minutes. Rubbing and rolling count too.</source>
        <comment>leg-cramp.question.massage.limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some people had a clot in the leg and did not know it. Soon after massage, a clot was found in the lung.</source>
        <comment>leg-cramp.question.massage.limit.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A banana or a big drink of water cures a cramp.</source>
        <comment>leg-cramp.question.banana.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drinking more is not a proven cure.</source>
        <comment>leg-cramp.question.banana.drink</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bananas, dates, prunes and dried apricots are good food. No one has proved that they stop cramps. The same goes for calcium.</source>
        <comment>leg-cramp.question.banana.food</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra potassium can be dangerous with kidney disease or some heart tablets. Ask a clinician first.</source>
        <comment>leg-cramp.question.banana.potassium</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonic water is a safe cure, because it holds quinine.</source>
        <comment>leg-cramp.question.tonic-water.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quinine can cause serious bleeding problems. Do not use tonic water as a treatment for cramps.</source>
        <comment>leg-cramp.question.tonic-water.answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnesium stops cramps.</source>
        <comment>leg-cramp.question.magnesium.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials say it is unlikely to help older adults with night cramps. In pregnancy, studies disagree.</source>
        <comment>leg-cramp.question.magnesium.answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varicose veins cause leg cramps.</source>
        <comment>leg-cramp.question.varicose-veins.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably not. A study of 1,566 adults found no clear link between large varicose veins and cramps.</source>
        <comment>leg-cramp.question.varicose-veins.study</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treating the veins may not stop the cramps.</source>
        <comment>leg-cramp.question.varicose-veins.treatment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do heat, cold, pinching or special shoes help?</source>
        <comment>leg-cramp.question.home-remedies.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may comfort you, but no good trials show that they work. Only stretching has been tested.</source>
        <comment>leg-cramp.question.home-remedies.trials</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not put heat on a leg that is swollen, warm, a different colour, or painful for over 10 minutes.</source>
        <comment>leg-cramp.question.home-remedies.heat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never prick or cut the leg.</source>
        <comment>leg-cramp.question.home-remedies.pin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do muscle relaxant tablets help?</source>
        <comment>leg-cramp.question.muscle-relaxants.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not routine for ordinary cramps. Ask a clinician before you take any.</source>
        <comment>leg-cramp.question.muscle-relaxants.answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a cramp, or restless legs?</source>
        <comment>leg-cramp.question.restless-legs.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restless legs give you a strong urge to move. The muscle does not turn hard and tight.</source>
        <comment>leg-cramp.question.restless-legs.answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does my leg cramp when I walk?</source>
        <comment>leg-cramp.question.walking-pain.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain that starts as you walk and stops when you rest may come from narrow arteries. See a clinician this week.</source>
        <comment>leg-cramp.question.walking-pain.artery</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this pain began or got much worse in the last 2 weeks, get medical help today.</source>
        <comment>leg-cramp.question.walking-pain.new</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am pregnant. What about my cramps?</source>
        <comment>leg-cramp.question.pregnancy.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramps are common in pregnancy and usually harmless. Tell your midwife or doctor about them this week.</source>
        <comment>leg-cramp.question.pregnancy.common</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy makes a clot about 5 times as likely. Go to a maternity unit or hospital today if one leg swells or pain stays.</source>
        <comment>leg-cramp.question.pregnancy.clot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cramp is not a fit. If someone has a fit in pregnancy, call {emergency-number} now.</source>
        <comment>leg-cramp.question.pregnancy.fit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When should I see a clinician about cramps?</source>
        <comment>leg-cramp.question.when-to-see.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See one this week if cramps often wake you, keep coming back, or began after a new medicine.</source>
        <comment>leg-cramp.question.when-to-see.soon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See one this week about numbness or weakness that has lasted over 2 weeks. If it is new, call {emergency-number} now.</source>
        <comment>leg-cramp.question.when-to-see.numb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get medical help today if pain lasts over 10 minutes, or the leg swells, warms or changes colour.</source>
        <comment>leg-cramp.question.when-to-see.today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you under 16? Show your leg to a parent or carer now.</source>
        <comment>leg-cramp.question.when-to-see.young</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A usual cramp lasts from seconds to about 10 minutes. Your leg looks normal afterwards.</source>
        <comment>leg-cramp.key-point.short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch gently. Do not massage a leg that is swollen, warm, a different colour, or painful for over 10 minutes.</source>
        <comment>leg-cramp.key-point.stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling better does not prove that it was a cramp.</source>
        <comment>leg-cramp.key-point.relief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain over 10 minutes, or new swelling, warmth or colour change? Get medical help today.</source>
        <comment>leg-cramp.key-point.today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short of breath, chest pain, coughing blood or fainting? Call {emergency-number} now.</source>
        <comment>leg-cramp.key-point.now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood clot in the lung</source>
        <comment>pe.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulmonary embolism, PE</source>
        <comment>pe.medical-name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood clot in the lung (PE)</source>
        <comment>pe.short-name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lung clot</source>
        <comment>pe.synonym.lung-clot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clot on the lung</source>
        <comment>pe.synonym.clot-on-the-lung</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lung embolism</source>
        <comment>pe.synonym.lung-embolism</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked lung artery</source>
        <comment>pe.synonym.blocked-lung-artery</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a clot, usually from a leg vein, that has travelled and stuck in an artery of the lung.</source>
        <comment>pe.summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you more short of breath than is normal for you? Call {emergency-number} now, even if your leg looks normal.</source>
        <comment>pe.key-message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick treatment matters. Some people notice only their breathing, and never noticed the clot in the leg.</source>
        <comment>pe.key-message.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not drive yourself. Unlock the door, keep your phone near, and tell them about any leg pain or swelling.</source>
        <comment>pe.urgency.escalation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden or slow.</source>
        <comment>pe.glance.start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At first you may notice it only on stairs.</source>
        <comment>pe.glance.start.misleads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short of breath. Sharp chest or upper back pain, worse breathing in.</source>
        <comment>pe.glance.feel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fainting may be the only sign. A small clot may cause none.</source>
        <comment>pe.glance.feel.misleads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It varies. Call even if it eases.</source>
        <comment>pe.glance.duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain that goes off can still come from a clot in the lung.</source>
        <comment>pe.glance.duration.misleads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest or upper back. A leg may hurt too.</source>
        <comment>pe.glance.place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg may be swollen, or not.</source>
        <comment>pe.glance.swelling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leg may never have looked different.</source>
        <comment>pe.glance.swelling.misleads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg may be warm, red, purple or darker, or look as usual.</source>
        <comment>pe.glance.skin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour is harder to see on brown or black skin.</source>
        <comment>pe.glance.skin.misleads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg veins may stand out if a leg clot is there too, or not.</source>
        <comment>pe.glance.veins</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stairs or walking make breathing harder.</source>
        <comment>pe.glance.walking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for a leg clot: operation, cancer, birth, past clot, not moving.</source>
        <comment>pe.glance.risks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {emergency-number} now. Do not drive yourself.</source>
        <comment>pe.glance.action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are more short of breath than is normal for you. It can come suddenly or build up slowly.</source>
        <comment>pe.symptom.breathlessness.short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may notice it only on stairs. Count that too.</source>
        <comment>pe.symptom.breathlessness.stairs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your chest or upper back may hurt. The pain is sharp, and often worse when you breathe in.</source>
        <comment>pe.symptom.chest-pain.sharp</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may cough up blood. Even streaks count.</source>
        <comment>pe.symptom.coughing-blood.blood</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may feel light-headed, faint or collapse. This may be the only sign.</source>
        <comment>pe.symptom.fainting.only-sign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your heart may beat fast for no reason that you know.</source>
        <comment>pe.symptom.fast-heart.racing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may have a new cough.</source>
        <comment>pe.symptom.cough.new</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg may be swollen or sore, but not always. Some people notice nothing in the leg.</source>
        <comment>pe.symptom.leg-signs-with-lung-clot.maybe</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leg may be warm, red, purple or darker. On brown or black skin, compare both legs for a darker patch.</source>
        <comment>pe.symptom.leg-signs-with-lung-clot.skin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small clot may cause no signs.</source>
        <comment>pe.symptom.no-signs.small</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most lung clots begin as a clot in a deep vein of the leg.</source>
        <comment>pe.cause.leg</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece breaks off, travels with the blood and sticks in an artery of the lung.</source>
        <comment>pe.cause.travels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not need a bad leg. A clot that hardly hurts can send a piece to the lung.</source>
        <comment>pe.cause.any-size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risks are the same as for a clot in a leg vein.</source>
        <comment>pe.risk.same</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They include an operation, a hospital stay, an injury, cancer, and not moving for long.</source>
        <comment>pe.risk.list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They also include pregnancy and birth, oestrogen medicines, a past clot, and close family with clots.</source>
        <comment>pe.risk.list-more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart failure is a risk too.</source>
        <comment>pe.risk.heart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First checks</source>
        <comment>pe.test.first-checks.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff check your oxygen and pulse, and record your heartbeat (ECG). They also look at your legs.</source>
        <comment>pe.test.first-checks.what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinician adds up signs and risks in a list (Wells score for PE). If the score is low, a D-dimer blood test may come next.</source>
        <comment>pe.test.first-checks.score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit at once if there are very ill signs, or in pregnancy and the 6 weeks after birth.</source>
        <comment>pe.test.first-checks.admit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very ill signs: altered consciousness, systolic pressure under 90, pulse over 130, breathing rate over 25.</source>
        <comment>pe.test.first-checks.ill-signs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also oxygen saturation under 91 in 100, or temperature under 35 degrees Celsius.</source>
        <comment>pe.test.first-checks.ill-signs-more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan of the lung</source>
        <comment>pe.test.lung-scan.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CT scan with dye shows the arteries of the lung (CT pulmonary angiogram).</source>
        <comment>pe.test.lung-scan.ct</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some people have another lung scan instead (V/Q scan). It compares air and blood flow.</source>
        <comment>pe.test.lung-scan.vq</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pregnancy</source>
        <comment>pe.test.pregnancy.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a leg shows signs, staff may scan the leg first.</source>
        <comment>pe.test.pregnancy.leg-first</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant or just gave birth, and short of breath or with chest pain? Call {emergency-number} now.</source>
        <comment>pe.test.pregnancy.call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood thinner at once (anticoagulant)</source>
        <comment>pe.treatment.blood-thinner-at-once.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff may give it before the scan, so that no time is lost.</source>
        <comment>pe.treatment.blood-thinner-at-once.when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You go on with it at home. Never stop or skip it without advice.</source>
        <comment>pe.treatment.blood-thinner-at-once.never-stop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black or bloody poo, brown pee or vomiting blood? Call {emergency-number} or go to emergency care.</source>
        <comment>pe.treatment.blood-thinner-at-once.bleeding-more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops the clot growing and stops new clots forming, while your body clears the clot.</source>
        <comment>pe.treatment.blood-thinner-at-once.benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can make you bleed. For bleeding that will not stop or a bang to the head, call {emergency-number} or go to emergency care.</source>
        <comment>pe.treatment.blood-thinner-at-once.risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospital team chooses the medicine and explains it to you.</source>
        <comment>pe.treatment.blood-thinner-at-once.who-decides</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clot-dissolving medicine (thrombolysis)</source>
        <comment>pe.treatment.clot-dissolving-medicine.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for people whose blood pressure has fallen very low (shock).</source>
        <comment>pe.treatment.clot-dissolving-medicine.who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can clear the way in the lung fast.</source>
        <comment>pe.treatment.clot-dissolving-medicine.benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can cause serious bleeding, more often than a blood thinner alone.</source>
        <comment>pe.treatment.clot-dissolving-medicine.risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hospital emergency team decides, and talks with you if there is time.</source>
        <comment>pe.treatment.clot-dissolving-medicine.who-decides</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preventing and treating leg clots is how you prevent a clot in the lung.</source>
        <comment>pe.prevention.leg</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a leg that keeps hurting, or is swollen, warm or a different colour, checked the same day.</source>
        <comment>pe.prevention.today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your blood thinner as you were told. Missed doses leave you without its protection.</source>
        <comment>pe.prevention.medicine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without treatment, a clot in the lung can be deadly. That is why speed matters.</source>
        <comment>pe.complication.life</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some people stay short of breath for a long time. Tell your clinician if you do.</source>
        <comment>pe.complication.breath</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In about 1 in 50 people, clot stays in the lung. This can keep the pressure in the lung too high.</source>
        <comment>pe.complication.pressure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My chest pain has gone. Do I still call?</source>
        <comment>pe.question.pain-went-off.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes. Call {emergency-number} now, above all if you were short of breath, collapsed, or have signs in a leg.</source>
        <comment>pe.question.pain-went-off.call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain can go off while the clot is still there.</source>
        <comment>pe.question.pain-went-off.still-there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a very bad leg clot can reach the lung.</source>
        <comment>pe.question.only-bad-leg-clots.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg clot that hardly hurts can reach the lung too.</source>
        <comment>pe.question.only-bad-leg-clots.any</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot in the lung can be the first sign of all.</source>
        <comment>pe.question.only-bad-leg-clots.first</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lung clot always starts suddenly.</source>
        <comment>pe.question.always-sudden.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can build up slowly. You may just find stairs harder.</source>
        <comment>pe.question.always-sudden.slow</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My leg looks normal. Can it still be a clot in the lung?</source>
        <comment>pe.question.leg-looks-fine.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes. Go by your breathing and your chest, not by your leg.</source>
        <comment>pe.question.leg-looks-fine.yes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if it is only my heart, a cold or worry?</source>
        <comment>pe.question.heart-or-worry.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot tell at home, and you do not need to. Call {emergency-number} now for new chest pain or being short of breath.</source>
        <comment>pe.question.heart-or-worry.call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heart attack comes from a clot in an artery of the heart, not from a leg vein. Both need help now.</source>
        <comment>pe.question.heart-or-worry.heart-attack</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can I drive to the hospital?</source>
        <comment>pe.question.drive-myself.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not drive yourself, because you could faint. Call {emergency-number} and let them bring help to you.</source>
        <comment>pe.question.drive-myself.no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short of breath, chest pain, coughing blood or fainting? Call {emergency-number} now.</source>
        <comment>pe.key-point.now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be sudden or slow. The leg can look normal.</source>
        <comment>pe.key-point.slow</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not drive yourself, and do not rub the leg.</source>
        <comment>pe.key-point.drive</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most lung clots come from the leg. Get a sore or swollen leg checked the same day.</source>
        <comment>pe.key-point.leg</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where on your leg?</source>
        <comment>figure.body-map.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both legs from the front and from the back.</source>
        <comment>figure.body-map.caption</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two drawings show a person from the waist to the toes. One shows the front and one shows the back. White lines divide each leg into places, such as the thigh, the knee and the calf. The list beside the picture offers the same places.</source>
        <comment>figure.body-map.description</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The veins of the leg</source>
        <comment>figure.leg-veins.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep veins are dark and wide. Surface veins are pale and thin.</source>
        <comment>figure.leg-veins.caption</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A right leg is drawn from the inner side, with the bones faintly inside. A wide dark blue vein runs deep in the leg from the ankle to the hip. Thin pale blue veins lie just under the skin and join the deep vein. A clot called DVT forms in a deep vein.</source>
        <comment>figure.leg-veins.description</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep vein of the pelvis</source>
        <comment>figure.leg-veins.label.vein-iliac</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep vein of the thigh</source>
        <comment>figure.leg-veins.label.vein-femoral</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep vein behind the knee</source>
        <comment>figure.leg-veins.label.vein-popliteal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long vein under the skin</source>
        <comment>figure.leg-veins.label.vein-saphenous-great</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short vein under the skin</source>
        <comment>figure.leg-veins.label.vein-saphenous-small</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep vein of the calf</source>
        <comment>figure.leg-veins.label.vein-tibial-posterior</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thigh bone</source>
        <comment>figure.leg-veins.label.bone-femur</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a clot starts in a vein</source>
        <comment>figure.clot-in-valve.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot can start in the pocket of a valve. It can grow until it blocks the vein.</source>
        <comment>figure.clot-in-valve.caption</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vein is cut open to show the inside. Red blood cells flow upward between the two thin flaps of a valve. A dark clot has grown in the pocket behind one flap. A small round picture shows a bigger clot. It blocks the vein, and blood is held up below it.</source>
        <comment>figure.clot-in-valve.description</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall of the vein</source>
        <comment>figure.clot-in-valve.label.vein-wall</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red blood cells</source>
        <comment>figure.clot-in-valve.label.blood</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pocket behind the flap</source>
        <comment>figure.clot-in-valve.label.pocket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flap of a valve</source>
        <comment>figure.clot-in-valve.label.valve-leaflet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clot in the pocket</source>
        <comment>figure.clot-in-valve.label.clot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blood flows to the heart</source>
        <comment>figure.clot-in-valve.label.flow</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clot that blocks the vein</source>
        <comment>figure.clot-in-valve.label.inset-clot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg with a clot in a deep vein</source>
        <comment>figure.dvt-leg.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lower legs are seen from behind. The right calf is bigger, and its skin looks red, purple or darker. On brown or black skin the change is harder to see. A window in that calf shows a dark clot in the blue deep vein.</source>
        <comment>figure.dvt-leg.description</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep vein</source>
        <comment>figure.dvt-leg.label.vein-deep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm, redder or darker</source>
        <comment>figure.dvt-leg.label.skin-warm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clot in the vein</source>
        <comment>figure.dvt-leg.label.clot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bigger than the other leg</source>
        <comment>figure.dvt-leg.label.swelling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calf muscle in a cramp</source>
        <comment>figure.cramp-calf.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lower legs are seen from behind, with the calf muscles drawn in. The left muscle is long, soft and relaxed. The right muscle is short, thick and darker, with a hard knot in it. Its tendon pulls the heel up, so the toes point down.</source>
        <comment>figure.cramp-calf.description</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cramped, short and hard</source>
        <comment>figure.cramp-calf.label.muscle-cramped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard knot you can feel</source>
        <comment>figure.cramp-calf.label.knot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toes may point down</source>
        <comment>figure.cramp-calf.label.toes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two legs of the same size</source>
        <comment>figure.legs-normal.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From behind. Both calves are the same size.</source>
        <comment>figure.legs-normal.caption</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lower legs with brown skin are seen from behind. Both calves have the same size and shape.</source>
        <comment>figure.legs-normal.description</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One swollen leg</source>
        <comment>figure.legs-one-swollen.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From behind. One calf is bigger than the other.</source>
        <comment>figure.legs-one-swollen.caption</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lower legs with brown skin are seen from behind. The right calf and ankle are clearly bigger than the left. The usual lines of the muscle are gone on the swollen side.</source>
        <comment>figure.legs-one-swollen.description</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <comment>finding.qualifier.frequency.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually</source>
        <comment>finding.qualifier.frequency.usually</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often</source>
        <comment>finding.qualifier.frequency.often</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sometimes</source>
        <comment>finding.qualifier.frequency.sometimes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rarely</source>
        <comment>finding.qualifier.frequency.rarely</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a usual sign</source>
        <comment>finding.qualifier.frequency.never</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side</source>
        <comment>finding.qualifier.side.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg</source>
        <comment>finding.qualifier.side.one-leg</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both legs</source>
        <comment>finding.qualifier.side.both-legs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either leg, one at a time</source>
        <comment>finding.qualifier.side.either-leg</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the leg</source>
        <comment>finding.qualifier.side.not-the-leg</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it begins</source>
        <comment>finding.qualifier.onset.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suddenly</source>
        <comment>finding.qualifier.onset.sudden</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over hours to days</source>
        <comment>finding.qualifier.onset.hours-to-days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over weeks to years</source>
        <comment>finding.qualifier.onset.weeks-to-years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A muscle that suddenly goes tight</source>
        <comment>finding.sudden-tight-muscle.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain that feels like a cramp</source>
        <comment>finding.cramp-like-pain.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain that stays or keeps coming back</source>
        <comment>finding.lasting-pain.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramp at night</source>
        <comment>finding.night-cramp.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore muscle after a cramp</source>
        <comment>finding.sore-after-cramp.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leg that looks normal between pains</source>
        <comment>finding.normal-between.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling in one leg</source>
        <comment>finding.one-leg-swelling.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling in both legs</source>
        <comment>finding.both-legs-swelling.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin that feels warm</source>
        <comment>finding.warm-skin.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change in skin colour</source>
        <comment>finding.colour-change.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soreness when you press gently</source>
        <comment>finding.tender-deep-vein.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New veins that stand out</source>
        <comment>finding.prominent-veins.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heavy or tight leg</source>
        <comment>finding.heaviness.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in an unexpected place</source>
        <comment>finding.unusual-place-pain.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signs you can see or feel</source>
        <comment>finding.no-signs.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain that eases and comes back</source>
        <comment>finding.easing-pain.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortness of breath</source>
        <comment>finding.breathlessness.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in the chest or upper back</source>
        <comment>finding.chest-pain.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cough</source>
        <comment>finding.cough.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coughing up blood</source>
        <comment>finding.coughing-blood.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fast heartbeat</source>
        <comment>finding.fast-heart.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fainting or nearly fainting</source>
        <comment>finding.fainting.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg swelling or pain as well</source>
        <comment>finding.leg-signs-with-lung-clot.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sore, hard line under the skin</source>
        <comment>finding.red-cord-under-skin.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acute limb ischaemia</source>
        <comment>glossary.acute-limb-ischaemia.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acute limb ischemia</source>
        <comment>glossary.acute-limb-ischaemia.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sudden block in the blood supply to a leg. The leg turns cold and pale. It is an emergency.</source>
        <comment>glossary.acute-limb-ischaemia.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anticoagulant</source>
        <comment>glossary.anticoagulant.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anticoagulants</source>
        <comment>glossary.anticoagulant.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blood thinner</source>
        <comment>glossary.anticoagulant.form-2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blood thinners</source>
        <comment>glossary.anticoagulant.form-3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blood-thinning</source>
        <comment>glossary.anticoagulant.form-4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A medicine that stops a clot growing and new ones forming. Its plain name is blood thinner.</source>
        <comment>glossary.anticoagulant.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apixaban</source>
        <comment>glossary.apixaban.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blood thinner in tablets. It is a first choice for many people with a clot.</source>
        <comment>glossary.apixaban.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>artery</source>
        <comment>glossary.artery.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arteries</source>
        <comment>glossary.artery.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blood vessel that carries blood from the heart to the body.</source>
        <comment>glossary.artery.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baker&apos;s cyst</source>
        <comment>glossary.bakers-cyst.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baker’s cyst</source>
        <comment>glossary.bakers-cyst.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baker&apos;s cysts</source>
        <comment>glossary.bakers-cyst.form-2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baker’s cysts</source>
        <comment>glossary.bakers-cyst.form-3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A swelling filled with fluid behind the knee. If it bursts, the calf can hurt and swell.</source>
        <comment>glossary.bakers-cyst.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calf</source>
        <comment>glossary.calf.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calves</source>
        <comment>glossary.calf.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back of the lower leg, between the knee and the ankle.</source>
        <comment>glossary.calf.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cellulitis</source>
        <comment>glossary.cellulitis.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An infection of the deeper skin, often on the lower leg. It needs a clinician the same day.</source>
        <comment>glossary.cellulitis.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claudication</source>
        <comment>glossary.claudication.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg pain from narrowed arteries. It starts when you walk and goes when you stand still.</source>
        <comment>glossary.claudication.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinician</source>
        <comment>glossary.clinician.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinicians</source>
        <comment>glossary.clinician.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trained person who treats patients, such as a doctor, a nurse or a midwife.</source>
        <comment>glossary.clinician.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compartment syndrome</source>
        <comment>glossary.compartment-syndrome.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dangerous pressure inside a muscle, often after an injury. It is an emergency.</source>
        <comment>glossary.compartment-syndrome.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compression stockings</source>
        <comment>glossary.compression-stockings.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compression stocking</source>
        <comment>glossary.compression-stockings.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compression socks</source>
        <comment>glossary.compression-stockings.form-2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight stockings that squeeze the leg. A clinician should check the leg arteries first.</source>
        <comment>glossary.compression-stockings.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT scan</source>
        <comment>glossary.ct-scan.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT scans</source>
        <comment>glossary.ct-scan.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT</source>
        <comment>glossary.ct-scan.form-2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A detailed X-ray scan. One kind can show a clot in the lung.</source>
        <comment>glossary.ct-scan.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D-dimer</source>
        <comment>glossary.d-dimer.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blood test used when a clot is possible. Many things can raise the result.</source>
        <comment>glossary.d-dimer.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep vein</source>
        <comment>glossary.deep-vein.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep veins</source>
        <comment>glossary.deep-vein.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vein deep inside the leg, between the muscles. You cannot see it from outside.</source>
        <comment>glossary.deep-vein.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep vein thrombosis</source>
        <comment>glossary.deep-vein-thrombosis.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DVT</source>
        <comment>glossary.deep-vein-thrombosis.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embolus</source>
        <comment>glossary.embolus.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emboli</source>
        <comment>glossary.embolus.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embolism</source>
        <comment>glossary.embolus.form-2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of clot that breaks off and travels in the blood.</source>
        <comment>glossary.embolus.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor V Leiden</source>
        <comment>glossary.factor-v-leiden.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gene change that runs in families. It makes blood clot more easily.</source>
        <comment>glossary.factor-v-leiden.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fibrin</source>
        <comment>glossary.fibrin.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine threads of protein. They form the mesh that holds a clot together.</source>
        <comment>glossary.fibrin.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heparin</source>
        <comment>glossary.heparin.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blood thinner given by injection. It is the one used in pregnancy.</source>
        <comment>glossary.heparin.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magnesium</source>
        <comment>glossary.magnesium.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mineral sold as a supplement. It is unlikely to help older adults with night cramps.</source>
        <comment>glossary.magnesium.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post-thrombotic syndrome</source>
        <comment>glossary.post-thrombotic-syndrome.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PTS</source>
        <comment>glossary.post-thrombotic-syndrome.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-lasting swelling, ache or skin change in a leg after a deep vein clot.</source>
        <comment>glossary.post-thrombotic-syndrome.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>potassium</source>
        <comment>glossary.potassium.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A salt in food and blood. Too much can be dangerous if your kidneys are ill.</source>
        <comment>glossary.potassium.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulmonary embolism</source>
        <comment>glossary.pulmonary-embolism.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PE</source>
        <comment>glossary.pulmonary-embolism.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quinine</source>
        <comment>glossary.quinine.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A medicine once common for cramps. It can cause serious bleeding problems.</source>
        <comment>glossary.quinine.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restless legs</source>
        <comment>glossary.restless-legs.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strong urge to move the legs. The muscle does not go hard as in a cramp.</source>
        <comment>glossary.restless-legs.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rhabdomyolysis</source>
        <comment>glossary.rhabdomyolysis.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle that breaks down. It hurts a lot and can turn pee dark brown. Get help the same day.</source>
        <comment>glossary.rhabdomyolysis.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rivaroxaban</source>
        <comment>glossary.rivaroxaban.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blood thinner in tablets. It is a first choice for many people with a clot.</source>
        <comment>glossary.rivaroxaban.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statin</source>
        <comment>glossary.statin.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statins</source>
        <comment>glossary.statin.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tablet that lowers the fat called cholesterol in your blood.</source>
        <comment>glossary.statin.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superficial vein thrombosis</source>
        <comment>glossary.superficial-vein-thrombosis.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superficial thrombophlebitis</source>
        <comment>glossary.superficial-vein-thrombosis.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot in a vein close to the skin. It makes a sore, hard line and needs a check the same day.</source>
        <comment>glossary.superficial-vein-thrombosis.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surface vein</source>
        <comment>glossary.surface-vein.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surface veins</source>
        <comment>glossary.surface-vein.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vein close under the skin. You can often see it.</source>
        <comment>glossary.surface-vein.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tetanus</source>
        <comment>glossary.tetanus.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An illness that can start in a dirty wound. Muscles all over the body cramp. It is an emergency.</source>
        <comment>glossary.tetanus.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thrombolysis</source>
        <comment>glossary.thrombolysis.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clot-dissolving</source>
        <comment>glossary.thrombolysis.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment with a strong medicine that dissolves a clot. Only a few people need it.</source>
        <comment>glossary.thrombolysis.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thrombus</source>
        <comment>glossary.thrombus.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thrombi</source>
        <comment>glossary.thrombus.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blood clot that stays where it formed.</source>
        <comment>glossary.thrombus.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ultrasound</source>
        <comment>glossary.ultrasound.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ultrasound scan</source>
        <comment>glossary.ultrasound.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan that uses sound waves. It is the main test for a clot in the leg.</source>
        <comment>glossary.ultrasound.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>varicose veins</source>
        <comment>glossary.varicose-veins.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>varicose vein</source>
        <comment>glossary.varicose-veins.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swollen, lumpy veins under the skin of the legs.</source>
        <comment>glossary.varicose-veins.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vein</source>
        <comment>glossary.vein.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>veins</source>
        <comment>glossary.vein.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blood vessel that carries blood back to the heart.</source>
        <comment>glossary.vein.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vena cava filter</source>
        <comment>glossary.vena-cava-filter.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vena cava filters</source>
        <comment>glossary.vena-cava-filter.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small net in the large vein of the belly. Only a few people who cannot have blood thinners need it.</source>
        <comment>glossary.vena-cava-filter.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warfarin</source>
        <comment>glossary.warfarin.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blood thinner in tablets. People who take it keep their vitamin K foods steady.</source>
        <comment>glossary.warfarin.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water tablet</source>
        <comment>glossary.water-tablet.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water tablets</source>
        <comment>glossary.water-tablet.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diuretic</source>
        <comment>glossary.water-tablet.form-2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diuretics</source>
        <comment>glossary.water-tablet.form-3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tablet that makes you pee more. Some kinds are linked with cramps.</source>
        <comment>glossary.water-tablet.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wells score</source>
        <comment>glossary.wells-score.term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wells scores</source>
        <comment>glossary.wells-score.form-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A points list that clinicians use when they examine a leg. It is not for use at home.</source>
        <comment>glossary.wells-score.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg cramp or blood clot</source>
        <comment>pack.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pages were written from cited sources with the help of a machine. No clinician has reviewed them yet.</source>
        <comment>pack.review.statement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>pack.region.eu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>pack.region.gb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <comment>pack.region.us</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>pack.region.au</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <comment>pack.region.in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <comment>pack.region.ca</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <comment>pack.region.nz</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <comment>pack.region.ie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legwise teaches you how a leg cramp and a blood clot can differ. It does not diagnose. It does not replace a clinician. If you are worried, get medical help, whatever you read here.</source>
        <comment>pack.intended-use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad bleeding means it will not stop, black or bloody poo, brown pee, or vomiting blood.</source>
        <comment>check.heavy-bleeding.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling in both legs can come from clots, the veins, the heart or a medicine.</source>
        <comment>check.both-legs-swollen.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cyst behind the knee can feel much like a clot. Both can be there at once.</source>
        <comment>check.lump-behind-knee.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sore muscle or small strain eases day by day. Pain from a clot can ease for a while too.</source>
        <comment>check.improving.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New exercise can make muscles sore for days. Fit people can get clots too.</source>
        <comment>check.hard-exercise.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spasms in many places can mean the salts in the blood are wrong, or a wound infection. All over the body after a dirty wound? Call {emergency-number} now.</source>
        <comment>check.spasms-elsewhere.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did numbness begin in the last 2 weeks? Go back and answer Yes to the numb leg question.</source>
        <comment>check.old-numbness.helper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some medicines can cause cramps or harm muscles. Do not stop one on your own.</source>
        <comment>check.new-medicine.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get short of breath, have chest or upper back pain, cough blood, faint or nearly faint. Or have a fit or racing heart. Or a leg turns cold, pale, grey, blotchy, blue, purple, numb or weak. Or have unbearable pain or heavy bleeding, or feel very ill. Or a skin patch grows fast, blackens or blisters. Or are numb between the legs or have pee or poo trouble. Or a hurt leg is very tight, bent or open.</source>
        <comment>check.call-if.signs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On brown or black skin, pale or blue is hard to see. Look at the sole and nails, and trust the cold.</source>
        <comment>check.result.emergency.more-urgent.skin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On brown or black skin, pale or blue is hard to see. Look at the sole and nails, and trust the cold.</source>
        <comment>check.result.same-day.more-urgent.skin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a short cramp, straighten the knee and gently pull your toes towards your shin. Stop if it hurts more. It is not a test. Do not stretch a leg that is swollen, warm, a different colour, or painful for over 10 minutes.</source>
        <comment>check.result.self-care.do.stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you pregnant, or might you be, or did you give birth in the last 3 months? Call your maternity unit or go to a hospital today. This comes before any slower advice here.</source>
        <comment>check.note.pregnancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You take a blood thinner. Call {emergency-number} for a bang to the head, or bleeding that will not stop. Call too for black or bloody poo, brown pee or vomiting blood. Get help today for a new bruise or fast swelling in the leg.</source>
        <comment>check.note.blood-thinner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get medical help today if one leg keeps hurting, swells, warms or changes colour.</source>
        <comment>dvt.urgency.headline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short of breath, chest pain, coughing blood or fainting? Or a leg that turns cold, pale, blue, numb or weak? Call {emergency-number} now.</source>
        <comment>dvt.urgency.escalation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm, or red, purple or darker than usual, or no change that you can see.</source>
        <comment>dvt.glance.skin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help today. Short of breath, chest pain or faint? Call {emergency-number} now.</source>
        <comment>dvt.glance.action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old stains, long-standing itchy skin and ankle sores are late effects of vein damage. A new darker patch needs medical help today.</source>
        <comment>dvt.symptom.colour-change.late-signs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also get help today if both legs newly swell and you have cancer, are pregnant, or had a clot before. The same goes after birth, an operation or days in bed, or with a leg in a cast. Any other swelling of both legs needs a clinician this week.</source>
        <comment>dvt.symptom.both-legs-swelling.today-risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pain in the chest or upper back is an emergency, even if the leg looks normal. Call {emergency-number} now.</source>
        <comment>dvt.symptom.chest-pain.call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant, or gave birth in the last 3 months, with any sign of a clot? Go to your maternity unit or a hospital today.</source>
        <comment>dvt.test.pregnancy.today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant and taking one of these tablets? Ask a doctor, midwife or pharmacist today, and do not just stop.</source>
        <comment>dvt.treatment.blood-thinner.pregnancy-ask</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for a few people: a big, recent clot high in the leg, or a leg in danger.</source>
        <comment>dvt.treatment.clot-removal.who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep moving. When you sit for long, get up and walk often.</source>
        <comment>dvt.prevention.move</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rarely, a huge clot makes the leg very swollen and dark, blue or purple. It often hurts badly. Call {emergency-number} now.</source>
        <comment>dvt.complication.blue-leg</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care for it at home if it goes within 10 minutes and the leg looks normal. If anything makes a clot more likely for you, see a clinician this week.</source>
        <comment>leg-cramp.urgency.headline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain over 10 minutes, or new swelling, warmth or colour change? Get medical help today. Short of breath, chest pain, coughing blood or fainting? Or a leg that turns cold, pale, numb or weak? Call {emergency-number} now.</source>
        <comment>leg-cramp.urgency.escalation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to about 10 minutes, then gone. It may feel sore for up to a day after.</source>
        <comment>leg-cramp.glance.duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This means soreness only after the cramp has fully let go. If pain stays, comes back or grows, get medical help today.</source>
        <comment>leg-cramp.symptom.sore-after-cramp.limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between cramps the leg looks normal. A leg that looks normal does not prove a cramp, because a clot can hide without signs.</source>
        <comment>leg-cramp.symptom.normal-between.look</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain that goes but comes back within hours counts as lasting pain. Get medical help today.</source>
        <comment>leg-cramp.symptom.lasting-pain.returns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some medicines are linked with cramps. The clearest links are with some long-acting inhalers and some water tablets.</source>
        <comment>leg-cramp.risk.medicines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide. Leave it if the leg is swollen, warm, a different colour, or painful for over 10 minutes. Sit down if it hurts more or you feel unsteady.</source>
        <comment>leg-cramp.treatment.heel-walk.who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gently stretch your calves and the backs of your thighs each day, or before bed. Weak evidence suggests that cramps may then hurt less. Do not stretch a leg that is swollen, warm, a different colour, or painful for over 10 minutes.</source>
        <comment>leg-cramp.prevention.stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark brown pee can mean that muscle is breaking down. Get medical help today, above all with severe muscle pain.</source>
        <comment>leg-cramp.complication.dark-urine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rub lightly only while a short cramp is clearly going. Never rub if the leg is swollen, warm, a different colour or still sore.</source>
        <comment>leg-cramp.question.massage.light</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {emergency-number} now if you are more short of breath than normal, have chest pain, cough blood or faint. Do the same for new upper back pain or a heart that races for no reason.</source>
        <comment>pe.urgency.headline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rub the leg.</source>
        <comment>pe.glance.stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From behind. The leg on the right is swollen. The window shows the clot inside.</source>
        <comment>figure.dvt-leg.caption</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From behind. On the left the calf is relaxed. On the right it is short, hard and bunched.</source>
        <comment>figure.cramp-calf.caption</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blood clot in one of the deep veins, most often in the calf or thigh. It needs medical help today.</source>
        <comment>glossary.deep-vein-thrombosis.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clot that blocks an artery in the lung. It usually comes from a leg vein. It is an emergency.</source>
        <comment>glossary.pulmonary-embolism.meaning</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
