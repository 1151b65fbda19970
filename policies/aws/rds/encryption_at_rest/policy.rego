# METADATA
# title: RDS instances are encrypted at rest
# description: Without encryption, whoever gets hold of a disk, a snapshot or a backup of the database reads it
#   as it stands; it cannot be switched on later without copying the database.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
# custom:
#   id: aws.rds.encryption_at_rest
#   aliases: [CKV_AWS_16, AVD-AWS-0080, 08bd0760-8752-44e1-9779-7bb369b2b4e4]
#   requirement: every RDS instance must be encrypted at rest, unless it has replicate_source_db
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_db_instance]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     cis: ["2.2.1"]
#     soc2: [pi_1_5]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_4_ii_a", "164_312_a_2_iv", "164_312_e_2_ii"]
#     pci_dss: ["3.5.1.27", "8.3.2.44"]
#     nist_800_53: [au_9_3, cp_9_8, cp_9_d, sc_13_a, sc_28_1, sc_8_3, sc_8_4, si_19_4]
#     aws_ai_security: [AISF-INFRA-05]
#   remediation: Set `storage_encrypted` to true.
#   fix:
#     set:
#       path: [storage_encrypted]
#       value: true
package decree.aws.rds.encryption_at_rest

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must be encrypted at rest", ["storage_encrypted"]) if {
	some instance in input.resource.aws_db_instance
	value.absent(value.at(instance.values, ["replicate_source_db"], null))
	storage_encrypted := value.at(instance.values, ["storage_encrypted"], null)
	value.known(storage_encrypted)
	storage_encrypted != true
}
