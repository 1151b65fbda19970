# METADATA
# title: MemoryDB clusters ask for a login
# description: The list open-access lets anyone who reaches the port read and flush the database without a password.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/memorydb_cluster
# custom:
#   id: aws.memorydb.open_access
#   requirement: no MemoryDB cluster may have acl_name set to "open-access"
#   severity: HIGH
#   category: configuration
#   resource_types: [aws_memorydb_cluster]
#   profiles: [recommended]
#   remediation: Make an `aws_memorydb_acl` with users that have passwords or IAM, and set `acl_name` to it.
package decree.aws.memorydb.open_access

import data.decree.tf

deny contains tf.finding(cluster, "must not set `acl_name` to \"open-access\"", ["acl_name"]) if {
	some cluster in input.resource.aws_memorydb_cluster
	cluster.values.acl_name == "open-access"
}
