# METADATA
# title: Aurora clusters do not listen on the default port
# description: Scans look at the well-known port of an engine first; another port keeps a database out of the
#   crudest of them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/rds_cluster
# custom:
#   id: aws.rds.cluster_default_port
#   requirement: every RDS cluster must not use the default port
#   severity: INFO
#   category: network exposure
#   resource_types: [aws_rds_cluster]
#   remediation: Set `port` to one that is not the default of the engine.
package decree.aws.rds.cluster_default_port

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must not use the default port", ["port"]) if {
	some cluster in input.resource.aws_rds_cluster
	not_not_use_the_default_port(cluster)
}

not_not_use_the_default_port(cluster) if {
	value.absent(value.at(cluster.values, ["port"], null))
}

not_not_use_the_default_port(cluster) if {
	cluster.values.port in [3306, 5432, 1433, 1521, 50000]
}
