# METADATA
# title: Lambda permissions do not let everyone call a function
# description: A star as principal without a condition lets each account of AWS run the function, at your cost
#   and with its role.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lambda_permission
# custom:
#   id: aws.lambda.public_permission
#   aliases: [CKV_AWS_301]
#   requirement: no Lambda permission may be public
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [aws_lambda_permission]
#   profiles: [recommended]
#   frameworks:
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_3_i", "164_312_a_1", "164_312_e_1"]
#     pci_dss:
#       ["1.2.8.19", "1.3.1.22", "1.3.2.22", "1.4.2.20", "1.5.1.19", "10.3.2.13", "3.5.1.3.18", A1.1.2.9,
#        A1.1.3.19, A3.4.1.11]
#     nist_800_53:
#       [ac_17_1, ac_17_10, ac_17_4_a, ac_17_9, ac_17_b, ac_2_6, ac_3, ac_3_7, ac_4_21, ac_6, mp_2, sc_25,
#        sc_7_11, sc_7_12, sc_7_16, sc_7_2, sc_7_20, sc_7_21, sc_7_24_b, sc_7_3, sc_7_9_a, sc_7_a, sc_7_b,
#        sc_7_c]
#     aws_ai_security: [AISF-RUNTIME-03]
#   remediation: Name the account or service in `principal`, and limit it with `source_arn` or
#     `principal_org_id`.
package decree.aws.lambda.public_permission

import data.decree.tf
import data.decree.value

deny contains tf.finding(permission, "must not be publicly accessible", []) if {
	some permission in input.resource.aws_lambda_permission
	permission.values.principal == "*"
	value.absent(value.at(permission.values, ["source_account"], null))
	value.absent(value.at(permission.values, ["source_arn"], null))
	value.absent(value.at(permission.values, ["principal_org_id"], null))
}
