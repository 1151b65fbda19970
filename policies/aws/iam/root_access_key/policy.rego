# METADATA
# title: Root has no access key
# description: A key of root cannot be limited by any policy; who has it owns the account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_access_key
# custom:
#   id: aws.iam.root_access_key
#   aliases: [CKV_AWS_348, 970d224d-b42a-416b-81f9-8f4dfe70c4bc]
#   requirement: every IAM access key must not belong to root
#   severity: CRITICAL
#   category: authentication
#   resource_types: [aws_iam_access_key]
#   profiles: [recommended]
#   frameworks:
#     cis: ["1.3"]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_3_i", "164_308_a_3_ii_b", "164_308_a_4_ii_c", "164_312_a_2_i"]
#     pci_dss: ["7.2.1.17", "7.2.2.17", "7.2.3.8", "8.2.1.4", "8.2.2.6", "8.2.4.4", "8.2.5.4", "8.3.11.4"]
#     nist_800_53:
#       [ac_24, ac_2_1, ac_2_6, ac_3_12_a, ac_3_13, ac_3_15_a, ac_3_15_b, ac_3_3, ac_3_3_a, ac_3_3_b_1,
#        ac_3_3_b_2, ac_3_3_b_3, ac_3_3_b_4, ac_3_3_b_5, ac_3_3_c, ac_3_4, ac_3_4_a, ac_3_4_b, ac_3_4_c,
#        ac_3_4_d, ac_3_4_e, ac_3_7, ac_3_8, ac_4_28, ac_6, ac_6_10, ac_6_2, cm_5_1_a, cm_6_a, cm_9_b, ia_2,
#        ia_4_4, ia_4_8, ia_4_b, ia_5_8, mp_2, sc_23_3, sc_25]
#     aws_ai_security: [AISF-IAM-04]
#   remediation: Delete the key and use a role.
package decree.aws.iam.root_access_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(access_key, "must not belong to root", []) if {
	some access_key in input.resource.aws_iam_access_key
	access_key.values.user in ["root", "Root", "ROOT"]
	status := value.at(access_key.values, ["status"], null)
	value.known(status)
	status != "Inactive"
}
