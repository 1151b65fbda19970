# METADATA
# title: Session Manager keeps a log of sessions
# description: Without a log nobody can say what was done in a shell on a production instance.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ssm_document
# custom:
#   id: aws.ssm.session_logs
#   requirement: every Session Manager document must log sessions
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_ssm_document]
#   remediation: Set s3BucketName or cloudWatchLogGroupName in the inputs of the document.
package decree.aws.ssm.session_logs

import data.decree.tf
import data.decree.value

deny contains tf.finding(document, "must log sessions", []) if {
	some document in input.resource.aws_ssm_document
	document.values.document_type == "Session"
	not_document_format_is_yaml_and_content(document)
	value.complete(value.parsed(value.at(document.values, ["content"], null)), ["inputs"])
	every input_2 in value.list(value.parsed(value.at(document.values, ["content"], null)), ["inputs"]) {
		value.absent(value.at(input_2, ["s3BucketName"], null))
		value.absent(value.at(input_2, ["cloudWatchLogGroupName"], null))
	}
}

not_document_format_is_yaml_and_content(document) if {
	document_format := value.at(document.values, ["document_format"], null)
	value.known(document_format)
	document_format != "YAML"
}

not_document_format_is_yaml_and_content(document) if {
	content := value.at(document.values, ["content"], null)
	value.known(content)
	not value.matches(content, `(s3BucketName|cloudWatchLogGroupName)["']?\s*:\s*["']?[^"'\s]`)
}
