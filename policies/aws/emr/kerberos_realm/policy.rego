# METADATA
# title: EMR clusters with Kerberos have a realm
# description: Kerberos settings without a realm do not authenticate anyone, so that the cluster stays as open
#   as it was without.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/emr_cluster
# custom:
#   id: aws.emr.kerberos_realm
#   aliases: [CKV_AWS_114]
#   requirement: every EMR cluster must have kerberos_attributes.realm if kerberos_attributes is set
#   severity: MEDIUM
#   category: authentication
#   resource_types: [aws_emr_cluster]
#   remediation: Name the realm in `kerberos_attributes`.
package decree.aws.emr.kerberos_realm

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must set `kerberos_attributes.0.realm`", ["kerberos_attributes", 0, "realm"]) if {
	some cluster in input.resource.aws_emr_cluster
	value.present(cluster.values.kerberos_attributes)
	value.absent(value.at(cluster.values, ["kerberos_attributes", 0, "realm"], null))
}
