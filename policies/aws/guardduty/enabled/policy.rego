# METADATA
# title: GuardDuty detectors are on
# description: A suspended detector looks set up and sees nothing.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/guardduty_detector
# custom:
#   id: aws.guardduty.enabled
#   aliases: [CKV_AWS_238, 704dadd3-54fc-48ac-b6a0-02f170011473]
#   requirement: every GuardDuty detector must be enabled
#   severity: HIGH
#   category: availability
#   resource_types: [aws_guardduty_detector]
#   profiles: [recommended]
#   frameworks:
#     soc2: [cc_3_1, cc_3_2, cc_4_2, cc_6_8, cc_7_1, cc_7_2, cc_7_3, cc_7_4]
#     hipaa:
#       ["164_308_a_1_ii_a", "164_308_a_1_ii_d", "164_308_a_3_ii_a", "164_308_a_5_ii_c", "164_308_a_6_i",
#        "164_308_a_6_ii", "164_308_a_8", "164_312_b", "164_312_e_2_i"]
#     pci_dss: ["11.5.1.1.2", "11.5.1.2"]
#     nist_800_53:
#       [ac_2_12_a, ac_3_12_b, au_12_3, au_14_a, au_14_b, au_3_1, au_6_1, au_6_5, ca_2_d, ca_7, ca_7_b,
#        cm_8_3_a, pe_6_2, pe_6_4, pm_14_a_1, pm_14_b, pm_16, pm_31, ra_10_a, ra_10_a_1, ra_10_a_2, ra_1_a,
#        ra_1_a_1, ra_1_a_2, ra_3_4, ra_3_a_1, ra_5_4, ra_5_a, sc_43_b, sc_5_1, sc_5_3_a, sc_5_3_b, sc_5_a,
#        sc_5_b, si_3_8_a, si_4_1, si_4_10, si_4_13_a, si_4_14, si_4_2, si_4_23, si_4_25, si_4_3, si_4_4_a,
#        si_4_4_b, si_4_a, si_4_a_1, si_4_a_2, si_4_b, si_4_c, si_5_1, si_5_b]
#     aws_ai_security: [AISF-DETECT-02]
#   remediation: Set `enable` to true.
#   fix:
#     set:
#       path: [enable]
#       value: true
package decree.aws.guardduty.enabled

import data.decree.tf
import data.decree.value

deny contains tf.finding(detector, "must be switched on", ["enable"]) if {
	some detector in input.resource.aws_guardduty_detector
	enable := detector.values.enable
	value.known(enable)
	enable != true
}
