# METADATA
# title: Aurora clusters are encrypted at rest
# description: An unencrypted cluster volume leaves its data, snapshots and replicas readable to anyone who
#   reaches the storage; encrypting it later means restoring into a new cluster.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/rds_cluster
# custom:
#   id: aws.rds.cluster_encryption_at_rest
#   aliases: [CKV_AWS_96, AVD-AWS-0079, 3199c26c-7871-4cb3-99c2-10a59244ce7f]
#   requirement: every RDS cluster must be encrypted at rest, unless it has replication_source_identifier or
#     snapshot_identifier
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_rds_cluster]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     soc2: [pi_1_5]
#     pci_dss: ["3.5.1.25", "8.3.2.42"]
#   remediation: Set `storage_encrypted` to true; a cluster that exists has to be restored from an encrypted copy
#     of a snapshot.
package decree.aws.rds.cluster_encryption_at_rest

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be encrypted at rest", []) if {
	some cluster in input.resource.aws_rds_cluster
	value.absent(value.at(cluster.values, ["replication_source_identifier"], null))
	value.absent(value.at(cluster.values, ["snapshot_identifier"], null))
	storage_encrypted := value.at(cluster.values, ["storage_encrypted"], null)
	value.known(storage_encrypted)
	storage_encrypted != true
	not_engine_mode_is_serverless_and_storage(cluster)
}

not_engine_mode_is_serverless_and_storage(cluster) if {
	engine_mode := value.at(cluster.values, ["engine_mode"], null)
	value.known(engine_mode)
	engine_mode != "serverless"
}

not_engine_mode_is_serverless_and_storage(cluster) if {
	value.present(value.at(cluster.values, ["storage_encrypted"], null))
}
