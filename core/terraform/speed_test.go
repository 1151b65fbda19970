package terraform

import (
	"fmt"
	"strings"
	"testing"

	"decree.dev/core/source"
)

// estate is a configuration of about the given number of resources, in 40 files and 20 local modules.
func estate(resources int) []source.Text {
	const modules, filesOfRoot = 20, 19
	var list []source.Text
	root := "variable \"env\" { default = \"prod\" }\nlocals { tags = { Env = var.env, Owner = \"me\" } }\n"
	each := resources / (modules + filesOfRoot) / 2
	for i := range modules {
		root += fmt.Sprintf("module \"m%d\" {\n  source = \"./modules/m%d\"\n  name   = \"m%d-${var.env}\"\n  tags   = local.tags\n}\n", i, i, i)
		list = append(list, source.Text{File: fmt.Sprintf("modules/m%d/main.tf", i), Text: "variable \"name\" { type = string }\nvariable \"tags\" { type = map(string) }\n" + pairs(0, each, "${var.name}", "var.tags") + "output \"arn\" { value = aws_kms_key.k0.arn }\n"})
	}
	list = append(list, source.Text{File: "main.tf", Text: root})
	for i := range filesOfRoot {
		list = append(list, source.Text{File: fmt.Sprintf("f%d.tf", i), Text: pairs(i*each, each, "acme", "local.tags")})
	}
	return list
}

func pairs(from, count int, name, tags string) string {
	var b strings.Builder
	for i := from; i < from+count; i++ {
		fmt.Fprintf(&b, `
resource "aws_kms_key" "k%d" {
  description             = "key %s %d"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  tags                    = merge(%s, { Name = "%s-%d" })
}

resource "aws_s3_bucket" "bk%d" {
  bucket        = lower("%s-%d")
  force_destroy = false
  tags          = %s
  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default {
        sse_algorithm     = "aws:kms"
        kms_master_key_id = aws_kms_key.k%d.arn
      }
    }
  }
}
`, i, name, i, tags, name, i, i, name, i, tags, i)
	}
	return b.String()
}

func BenchmarkRead(b *testing.B) {
	for _, size := range []int{1000, 20000} {
		files := estate(size)
		b.Run(fmt.Sprintf("%d", size), func(b *testing.B) {
			for i := range b.N {
				files[0].Text = fmt.Sprintf("# %d\n%s", i, files[0].Text)
				value, _ := Read(Request{Files: files})
				b.ReportMetric(float64(len(value.Resources)), "resources")
			}
		})
		b.Run(fmt.Sprintf("%d cold", size), func(b *testing.B) {
			for range b.N {
				recentFiles.files = map[fileKey]*cachedFile{}
				Read(Request{Files: files})
			}
		})
	}
}
