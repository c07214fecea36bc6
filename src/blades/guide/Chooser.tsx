import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';

import { type Answers, type Question, questions, questionsAsked } from '@/domain/chooseMethod';
import { type GuideMessages, useGuideI18n } from '@/i18n/useGuideI18n';

import styles from './Section.module.css';

/** A few questions; each answer brings up the next one, and any can be changed again. */
export function Chooser({
  answers,
  onAnswer,
  onStartOver,
}: {
  answers: Answers;
  onAnswer: (question: Question, value: string) => void;
  onStartOver: () => void;
}) {
  const { t } = useGuideI18n();
  const { chooser } = t.guide;
  return (
    <section className={styles['section']} aria-labelledby="chooser-heading">
      <h2 id="chooser-heading" className={styles['heading']}>
        {chooser.title}
      </h2>
      <div className={styles['questions']}>
        {questionsAsked(answers).map((question) => (
          <Field key={question} label={chooser.questions[question]}>
            <RadioGroup
              value={answers[question] ?? ''}
              onChange={(_, { value }) => onAnswer(question, value)}
            >
              {questions[question].map((answer) => (
                <Radio key={answer} value={answer} label={answerText(t, question, answer)} />
              ))}
            </RadioGroup>
          </Field>
        ))}
      </div>
      {answers.who !== undefined && (
        <div>
          <Button icon={<ArrowResetRegular />} onClick={onStartOver}>
            {chooser.startOver}
          </Button>
        </div>
      )}
    </section>
  );
}

function answerText(t: GuideMessages, question: Question, answer: string): string {
  const texts: Readonly<Record<string, string>> = t.guide.chooser.answers[question];
  return texts[answer] ?? answer;
}
