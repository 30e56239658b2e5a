package cli

import (
	"fmt"
	"io"

	"github.com/sirupsen/logrus"

	"github.com/pladstjek/pladstjek/engine"
)

// newLog writes to standard error. CPR numbers never reach it.
func newLog(w io.Writer) *logrus.Logger {
	log := logrus.New()
	log.SetOutput(w)
	log.SetFormatter(plainFormat{})
	return log
}

// plainFormat is one line a message, as other command line tools write it.
type plainFormat struct{}

var levelNames = map[logrus.Level]string{
	logrus.ErrorLevel: "fejl: ",
	logrus.WarnLevel:  "advarsel: ",
}

// Format writes the entry's level and message; its time and fields are left out.
func (plainFormat) Format(entry *logrus.Entry) ([]byte, error) {
	return []byte(engine.Mask(fmt.Sprintf("pladstjek: %s%s\n", levelNames[entry.Level], entry.Message))), nil
}
