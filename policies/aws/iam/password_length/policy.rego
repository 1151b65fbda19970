# METADATA
# title: The password policy asks for 14 characters
# description: Short passwords are guessed from a stolen list within hours.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_account_password_policy
# custom:
#   id: aws.iam.password_length
#   aliases: [CKV_AWS_10, AVD-AWS-0063, 1bc1c685-e593-450e-88fb-19db4c82aa1d]
#   requirement: every account password policy must require passwords of at least 14 characters
#   severity: MEDIUM
#   category: authentication
#   resource_types: [aws_iam_account_password_policy]
#   frameworks:
#     cis: ["1.7"]
#     hipaa: ["164_308_a_5_ii_d"]
#     nist_800_53:
#       [ac_24, ac_2_1, ac_2_3, ac_2_3_a, ac_2_3_b, ac_2_3_c, ac_2_3_d, ac_2_d_1, ac_3_12_a, ac_3_13, ac_3_15_a,
#        ac_3_15_b, ac_3_3, ac_3_3_a, ac_3_3_b_1, ac_3_3_b_2, ac_3_3_b_3, ac_3_3_b_4, ac_3_3_b_5, ac_3_3_c,
#        ac_3_4, ac_3_4_a, ac_3_4_b, ac_3_4_c, ac_3_4_d, ac_3_4_e, ac_3_8, ac_4_28, ac_7_4, ac_7_4_a, cm_12_b,
#        cm_5_1_a, cm_6_a, cm_9_b, ia_4_d, ia_5, ia_5_18_a, ia_5_18_b, ia_5_1_f, ia_5_1_g, ia_5_1_h, ia_5_b,
#        ia_5_c, ia_5_d, ia_5_f, ia_5_h, ia_8_2_b, ma_4_c, sc_23_3]
#     aws_ai_security: [AISF-IAM-06]
#   remediation: Set `minimum_password_length` to 14.
#   fix:
#     set:
#       path: [minimum_password_length]
#       value: 14
package decree.aws.iam.password_length

import data.decree.tf
import data.decree.value

deny contains tf.finding(account_password_policy, "must require passwords of at least 14 characters", ["minimum_password_length"]) if {
	some account_password_policy in input.resource.aws_iam_account_password_policy
	minimum_password_length := value.at(account_password_policy.values, ["minimum_password_length"], null)
	value.known(minimum_password_length)
	not value.at_least(minimum_password_length, 14)
}
