# METADATA
# title: SES sends mail over TLS only
# description: Without the requirement SES hands mail to servers in plain text where they do not offer TLS.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ses_configuration_set
# custom:
#   id: aws.ses.tls
#   aliases: [CKV_AWS_365]
#   requirement: every SES configuration set must require TLS
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_ses_configuration_set]
#   remediation: Set `tls_policy` to `Require` in `delivery_options`.
#   fix:
#     set:
#       path: [delivery_options, 0, tls_policy]
#       value: Require
package decree.aws.ses.tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(configuration_set, "must be encrypted in transit", ["delivery_options", 0, "tls_policy"]) if {
	some configuration_set in input.resource.aws_ses_configuration_set
	tls_policy := value.at(configuration_set.values, ["delivery_options", 0, "tls_policy"], null)
	value.known(tls_policy)
	not tls_policy in ["Require", "REQUIRE"]
}
