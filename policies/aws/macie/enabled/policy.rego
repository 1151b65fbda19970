# METADATA
# title: Macie is on
# description: A paused Macie finds no personal data, and looks set up.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/macie2_account
# custom:
#   id: aws.macie.enabled
#   requirement: every Macie account must be enabled
#   severity: MEDIUM
#   category: availability
#   resource_types: [aws_macie2_account]
#   frameworks:
#     cis: ["2.1.3"]
#     pci_dss: [A3.2.5.1.2, A3.2.5.1.4]
#     aws_ai_security: [AISF-DATA-01]
#   remediation: Set `status` to "ENABLED".
#   fix:
#     set:
#       path: [status]
#       value: ENABLED
package decree.aws.macie.enabled

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must be switched on", ["status"]) if {
	some account in input.resource.aws_macie2_account
	status := account.values.status
	value.known(status)
	status != "ENABLED"
}
