# METADATA
# title: KMS keys wait at least 14 days before they are deleted
# description: >
#   What a deleted key has encrypted is lost for ever. The waiting period is the only time in which a mistake, or an
#   attack, can be noticed and undone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html
# custom:
#   id: aws.kms.deletion_window
#   aliases: [0b530315-0ea4-497f-b34c-4ff86268f59d]
#   requirement: every KMS key must have a deletion window of at least 14 days
#   severity: MEDIUM
#   category: data protection
#   profiles: [recommended]
#   hand_written: it speaks of each place in words of its own, and knows older ways to write the same
#   resource_types: [aws_kms_key]
#   frameworks:
#     pci_dss: ["3.5.1.1.9", "3.6.1.2.9", "3.7.1.10"]
#     aws_ai_security: [AISF-INFRA-07]
#   remediation: "Set deletion_window_in_days to 14 or more, or leave it out: the default is 30."
#   fix:
#     set: {path: [deletion_window_in_days], value: 30}
package decree.aws.kms.deletion_window

import data.decree.tf

minimum_days := 14

deny contains tf.finding(key, message, ["deletion_window_in_days"]) if {
	some key in input.resource.aws_kms_key
	days := to_number(tf.get(key, ["deletion_window_in_days"], 30))
	days < minimum_days
	message := concat("", ["key is deleted after ", format_int(days, 10), " days, not after 14 or more"])
}
