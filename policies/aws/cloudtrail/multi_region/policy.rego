# METADATA
# title: Trails cover every region
# description: Intruders work in regions that nobody uses. A trail of one region sees nothing there.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudtrail
# custom:
#   id: aws.cloudtrail.multi_region
#   aliases: [CKV_AWS_67, AVD-AWS-0014, 8173d5eb-96b5-4aa6-a71b-ecfa153c123d]
#   requirement: every CloudTrail trail must cover every region
#   severity: HIGH
#   category: logging
#   resource_types: [aws_cloudtrail]
#   profiles: [recommended]
#   frameworks:
#     cis: ["3.1"]
#     soc2: [cc_2_1, cc_7_2, cc_a_1_1, pi_1_3]
#     hipaa: ["164_308_a_1_ii_d", "164_308_a_3_ii_a", "164_308_a_6_ii", "164_312_b", "164_312_e_2_i"]
#     pci_dss:
#       ["10.2.1.1.22", "10.2.1.19", "10.2.1.2.19", "10.2.1.3.19", "10.2.1.4.19", "10.2.1.5.19", "10.2.1.6.19",
#        "10.2.1.7.19", "10.2.2.19", "10.3.1.19", "10.6.3.24", "5.3.4.22", A1.2.1.23]
#     nist_800_53:
#       [ac_2_4, ac_3_1, ac_3_10, ac_4_26, ac_6_9, au_10, au_12_1, au_12_2, au_12_3, au_12_4, au_12_a, au_12_c,
#        au_14_3, au_14_a, au_14_b, au_2_b, au_3_1, au_3_a, au_3_b, au_3_c, au_3_d, au_3_e, au_3_f, au_6_3,
#        au_6_4, au_6_6, au_6_9, au_8_b, ca_7_b, cm_5_1_b, cm_6_a, cm_9_b, ia_3_3_b, ma_4_1_a, pm_14_a_1,
#        pm_14_b, pm_31, sc_7_9_b, si_10_1_c, si_1_1_c, si_3_8_b, si_4_17, si_4_2, si_4_20, si_7_8]
#     aws_ai_security: [AISF-DETECT-01]
#   remediation: Set `is_multi_region_trail` to true.
#   fix:
#     set:
#       path: [is_multi_region_trail]
#       value: true
package decree.aws.cloudtrail.multi_region

import data.decree.tf
import data.decree.value

deny contains tf.finding(cloudtrail, "must cover every region", ["is_multi_region_trail"]) if {
	some cloudtrail in input.resource.aws_cloudtrail
	is_multi_region_trail := value.at(cloudtrail.values, ["is_multi_region_trail"], null)
	value.known(is_multi_region_trail)
	is_multi_region_trail != true
}
