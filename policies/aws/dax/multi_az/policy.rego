# METADATA
# title: DAX clusters have more than one node
# description: A single node takes the cache down with it, and its load falls on the table.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/dax_cluster
# custom:
#   id: aws.dax.multi_az
#   requirement: every DAX cluster must be spread over several availability zones
#   severity: MEDIUM
#   category: availability
#   resource_types: [aws_dax_cluster]
#   remediation: Set `replication_factor` to 2.
#   fix:
#     set:
#       path: [replication_factor]
#       value: 2
package decree.aws.dax.multi_az

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be spread over several availability zones", ["replication_factor"]) if {
	some cluster in input.resource.aws_dax_cluster
	replication_factor := value.at(cluster.values, ["replication_factor"], null)
	value.known(replication_factor)
	not value.at_least(replication_factor, 2)
}
