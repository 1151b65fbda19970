# METADATA
# title: Memcached clusters span several availability zones
# description: All nodes in one zone means that an outage of it empties the whole cache, and the load falls on
#   the database at once.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticache_cluster
# custom:
#   id: aws.elasticache.memcached_multi_az
#   aliases: [6db03a91-f933-4f13-ab38-a8b87a7de54d]
#   requirement: every ElastiCache cluster must be spread over several availability zones
#   severity: LOW
#   category: availability
#   resource_types: [aws_elasticache_cluster]
#   remediation: Set `az_mode` to `cross-az`.
package decree.aws.elasticache.memcached_multi_az

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be spread over several availability zones", []) if {
	some cluster in input.resource.aws_elasticache_cluster
	az_mode := value.at(cluster.values, ["az_mode"], null)
	value.known(az_mode)
	az_mode != "cross-az"
	cluster.values.engine == "memcached"
	num_cache_nodes := value.at(cluster.values, ["num_cache_nodes"], null)
	value.known(num_cache_nodes)
	num_cache_nodes != 1
}
