# METADATA
# title: KMS keys are enabled
# description: A key that is switched off makes everything that it encrypts unreadable, and its rotation stops.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/kms_key
# custom:
#   id: aws.kms.enabled
#   aliases: [CKV_AWS_227]
#   requirement: every KMS key must be usable
#   severity: LOW
#   category: data protection
#   resource_types: [aws_kms_key]
#   remediation: Set `is_enabled` to true.
#   fix:
#     set:
#       path: [is_enabled]
#       value: true
package decree.aws.kms.enabled

import data.decree.tf
import data.decree.value

deny contains tf.finding(key, "must be usable", ["is_enabled"]) if {
	some key in input.resource.aws_kms_key
	is_enabled := key.values.is_enabled
	value.known(is_enabled)
	is_enabled != true
}
