# METADATA
# title: ElastiCache clusters do not listen on the default port
# description: Whoever scans a network tries the ports of Redis and Memcached first.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticache_cluster
# custom:
#   id: aws.elasticache.default_port
#   requirement: every ElastiCache cluster must not use the default port
#   severity: INFO
#   category: network exposure
#   resource_types: [aws_elasticache_cluster]
#   remediation: Set `port` to a number of your own.
package decree.aws.elasticache.default_port

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must not use the default port", ["port"]) if {
	some cluster in input.resource.aws_elasticache_cluster
	not_not_use_the_default_port(cluster)
}

not_not_use_the_default_port(cluster) if {
	value.absent(value.at(cluster.values, ["port"], null))
}

not_not_use_the_default_port(cluster) if {
	cluster.values.port in [6379, 11211]
}
