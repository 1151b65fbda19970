package policy

import (
	"fmt"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
)

// maxNames bounds how many known names a help text lists.
const maxNames = 8

// nearest sorts names by how much they look like the one that is wrong.
func nearest(wrong string, names []string) []string {
	distance := make(map[string]int, len(names))
	for _, name := range names {
		distance[name] = levenshtein.ComputeDistance(strings.ToLower(wrong), strings.ToLower(name))
	}
	sorted := slices.Clone(names)
	slices.SortFunc(sorted, func(a, b string) int {
		if byDistance := distance[a] - distance[b]; byDistance != 0 {
			return byDistance
		}
		return strings.Compare(a, b)
	})
	return slices.Compact(sorted)
}

// closest is the name that was probably meant.
func closest(wrong string, names []string) (string, bool) {
	sorted := nearest(wrong, names)
	if len(sorted) == 0 {
		return "", false
	}
	distance := levenshtein.ComputeDistance(strings.ToLower(wrong), strings.ToLower(sorted[0]))
	return sorted[0], distance <= 1+len(wrong)/3
}

// didYouMean is the help for a name that is not known: the one that was probably meant, then the others.
func didYouMean(wrong string, names []string) string {
	sorted := nearest(wrong, names)
	if len(sorted) == 0 {
		return ""
	}
	known := fmt.Sprintf("known here: %s", list(sorted))
	if near, found := closest(wrong, names); found {
		return fmt.Sprintf("did you mean `%s`? %s", near, known)
	}
	return known
}

func list(names []string) string {
	shown := names[:min(len(names), maxNames)]
	text := "`" + strings.Join(shown, "`, `") + "`"
	if more := len(names) - len(shown); more > 0 {
		text += fmt.Sprintf(" and %d more", more)
	}
	return text
}
