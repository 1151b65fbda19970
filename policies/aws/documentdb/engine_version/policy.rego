# METADATA
# title: DocumentDB runs an engine version that is still supported
# description: Version 3.6 is at the end of its life and gets fixes only against the price of extended support.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/docdb_cluster
# custom:
#   id: aws.documentdb.engine_version
#   requirement: every DocumentDB cluster must run a current engine version
#   severity: MEDIUM
#   category: patching
#   resource_types: [aws_docdb_cluster]
#   remediation: "Upgrade the cluster: set `engine_version` to 5.0.0 or later, with `allow_major_version_upgrade`."
package decree.aws.documentdb.engine_version

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must run a current engine version", ["engine_version"]) if {
	some cluster in input.resource.aws_docdb_cluster
	value.matches(cluster.values.engine_version, `^3[.]`)
}
