# METADATA
# title: EBS volumes are encrypted at rest
# description: A snapshot of an unencrypted volume can be shared and read by any account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ebs_volume
# custom:
#   id: aws.ebs.volume_encryption
#   aliases: [CKV_AWS_3, AVD-AWS-0026, cc997676-481b-4e93-aa81-d19f8c5e9b12]
#   requirement: every EBS volume must be encrypted at rest
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_ebs_volume]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     cis: ["5.1.1"]
#     soc2: [pi_1_5]
#     hipaa:
#       ["164_308_a_1_ii_b", "164_308_a_4_ii_a", "164_312_a_2_iv", "164_312_c_1", "164_312_c_2",
#        "164_312_e_2_ii"]
#     pci_dss: ["3.5.1.20", "8.3.2.34"]
#     nist_800_53: [au_9_3, cm_6_a, cm_9_b, cp_9_d, sc_13_a, sc_28_1, sc_8_3, sc_8_4, si_19_4]
#     aws_ai_security: [AISF-INFRA-05]
#   remediation: Set `encrypted` to true.
#   fix:
#     set:
#       path: [encrypted]
#       value: true
package decree.aws.ebs.volume_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(volume, "must be encrypted at rest", ["encrypted"]) if {
	some volume in input.resource.aws_ebs_volume
	encrypted := value.at(volume.values, ["encrypted"], null)
	value.known(encrypted)
	encrypted != true
}
