# METADATA
# title: SSM documents hold no secrets
# description: Everybody who may run or read the document reads the keys in it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ssm_document
# custom:
#   id: aws.ssm.document_secrets
#   requirement: every SSM document must not contain secrets
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_ssm_document]
#   profiles: [recommended]
#   remediation: Read the secret from Secrets Manager or Parameter Store in the script.
package decree.aws.ssm.document_secrets

import data.decree.tf
import data.decree.value

deny contains tf.finding(document, "must not contain secrets", ["content"]) if {
	some document in input.resource.aws_ssm_document
	value.matches(document.values.content, `(AKIA|ASIA)[A-Z0-9]{16}|(aws_secret_access_key|AWS_SECRET_ACCESS_KEY)["= :]{1,5}[A-Za-z0-9/+]{40}|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY`)
}
