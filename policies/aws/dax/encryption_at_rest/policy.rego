# METADATA
# title: DAX clusters are encrypted at rest
# description: The cache keeps items of the table on disk in the clear, and encryption cannot be switched on later.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/dax_cluster
# custom:
#   id: aws.dax.encryption_at_rest
#   aliases: [CKV_AWS_47, AVD-AWS-0023]
#   requirement: every DAX cluster must be encrypted at rest
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_dax_cluster]
#   profiles: [recommended]
#   frameworks:
#     hipaa: ["164_308_a_4_ii_a", "164_312_a_2_iv", "164_312_e_2_ii"]
#     pci_dss: ["3.5.1.9", "8.3.2.13"]
#   remediation: Set `server_side_encryption.0.enabled` to true.
#   fix:
#     set:
#       path: [server_side_encryption, 0, enabled]
#       value: true
package decree.aws.dax.encryption_at_rest

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be encrypted at rest", ["server_side_encryption", 0, "enabled"]) if {
	some cluster in input.resource.aws_dax_cluster
	enabled := value.at(cluster.values, ["server_side_encryption", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}
