# METADATA
# title: Session Manager encrypts sessions with a KMS key
# description: Without a key of your own what is typed in a session is protected by TLS alone, and whoever may
#   start sessions needs no second permission.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ssm_document
# custom:
#   id: aws.ssm.session_encryption
#   aliases: [CKV_AWS_112]
#   requirement: every Session Manager document must encrypt sessions
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_ssm_document]
#   remediation: Set kmsKeyId in the inputs of the document.
package decree.aws.ssm.session_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(document, "must be encrypted in transit", []) if {
	some document in input.resource.aws_ssm_document
	document.values.document_type == "Session"
	not_document_format_is_yaml_and_content(document)
	value.complete(value.parsed(value.at(document.values, ["content"], null)), ["inputs"])
	every input_2 in value.list(value.parsed(value.at(document.values, ["content"], null)), ["inputs"]) {
		value.absent(value.at(input_2, ["kmsKeyId"], null))
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
	not value.matches(content, `kmsKeyId["']?\s*:\s*["']?[^"'\s]`)
}
