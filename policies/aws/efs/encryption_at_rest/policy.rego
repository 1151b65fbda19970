# METADATA
# title: EFS file systems are encrypted at rest
# description: Files are otherwise stored as they stand, and encryption cannot be switched on later without
#   copying all of them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/efs_file_system
# custom:
#   id: aws.efs.encryption_at_rest
#   aliases: [CKV_AWS_42, AVD-AWS-0037, 48207659-729f-4b5c-9402-f884257d794f]
#   requirement: every EFS file system must be encrypted at rest
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_efs_file_system]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     cis: ["2.3.1"]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_4_ii_a", "164_312_a_2_iv", "164_312_e_2_ii"]
#     pci_dss: ["3.5.1.15", "8.3.2.22"]
#     nist_800_53: [au_9_3, cp_9_d, sc_13_a, sc_28_1, sc_8_3, sc_8_4, si_19_4]
#   remediation: Set `encrypted` to true.
#   fix:
#     set:
#       path: [encrypted]
#       value: true
package decree.aws.efs.encryption_at_rest

import data.decree.tf
import data.decree.value

deny contains tf.finding(file_system, "must be encrypted at rest", ["encrypted"]) if {
	some file_system in input.resource.aws_efs_file_system
	encrypted := value.at(file_system.values, ["encrypted"], null)
	value.known(encrypted)
	encrypted != true
}
