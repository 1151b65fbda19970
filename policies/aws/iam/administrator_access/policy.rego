# METADATA
# title: AdministratorAccess is not attached
# description: Everyone and everything with this policy can do anything, delete the logs of it included. Keep it
#   to a break-glass role that is watched.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_policy_attachment
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user_policy_attachment
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_group_policy_attachment
# custom:
#   id: aws.iam.administrator_access
#   aliases: [CKV_AWS_274]
#   requirement: no IAM policy attachment may have AdministratorAccess attached
#   severity: CRITICAL
#   category: least privilege
#   resource_types:
#     [aws_iam_policy_attachment, aws_iam_user_policy_attachment, aws_iam_group_policy_attachment,
#      aws_iam_role_policy_attachment]
#   profiles: [recommended]
#   frameworks:
#     cis: ["1.15"]
#     soc2: [cc_1_3, cc_6_3]
#     hipaa:
#       ["164_308_a_1_ii_b", "164_308_a_3_i", "164_308_a_3_ii_b", "164_308_a_4_i", "164_308_a_4_ii_b",
#        "164_308_a_4_ii_c", "164_312_a_1"]
#     nist_800_53:
#       [ac_24, ac_2_1, ac_2_6, ac_2_i_2, ac_3, ac_3_12_a, ac_3_13, ac_3_15_a, ac_3_15_b, ac_3_3, ac_3_3_a,
#        ac_3_3_b_1, ac_3_3_b_2, ac_3_3_b_3, ac_3_3_b_4, ac_3_3_b_5, ac_3_3_c, ac_3_4, ac_3_4_a, ac_3_4_b,
#        ac_3_4_c, ac_3_4_d, ac_3_4_e, ac_3_7, ac_3_8, ac_4_28, ac_5_b, ac_6, ac_6_10, ac_6_2, ac_6_3, cm_5_1_a,
#        cm_6_a, cm_9_b, mp_2, sc_23_3, sc_25]
#     aws_ai_security: [AISF-IAM-02]
#     pci_dss:
#       ["7.2.1.19", "7.2.2.19", "7.2.5.13", "7.3.1.13", "7.3.2.13", "7.3.3.13", "8.2.7.13", "8.2.8.15",
#        "8.3.4.13"]
#   remediation: Attach a policy that lists what the work needs.
package decree.aws.iam.administrator_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(policy_attachment, "must not have AdministratorAccess attached", ["policy_arn"]) if {
	some policy_attachment in input.resource.aws_iam_policy_attachment
	value.matches(policy_attachment.values.policy_arn, `policy/AdministratorAccess$`)
}

deny contains tf.finding(user_policy_attachment, "must not have AdministratorAccess attached", ["policy_arn"]) if {
	some user_policy_attachment in input.resource.aws_iam_user_policy_attachment
	value.matches(user_policy_attachment.values.policy_arn, `policy/AdministratorAccess$`)
}

deny contains tf.finding(group_policy_attachment, "must not have AdministratorAccess attached", ["policy_arn"]) if {
	some group_policy_attachment in input.resource.aws_iam_group_policy_attachment
	value.matches(group_policy_attachment.values.policy_arn, `policy/AdministratorAccess$`)
}

deny contains tf.finding(role_policy_attachment, "must not have AdministratorAccess attached", ["policy_arn"]) if {
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	value.matches(role_policy_attachment.values.policy_arn, `policy/AdministratorAccess$`)
}
