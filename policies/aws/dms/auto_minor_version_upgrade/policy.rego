# METADATA
# title: DMS replication instances take minor upgrades automatically
# description: Minor versions carry the security fixes of the replication engine.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/dms_replication_instance
# custom:
#   id: aws.dms.auto_minor_version_upgrade
#   aliases: [CKV_AWS_222]
#   requirement: every DMS replication instance must upgrade minor versions automatically
#   severity: LOW
#   category: patching
#   resource_types: [aws_dms_replication_instance]
#   remediation: Set `auto_minor_version_upgrade` to true.
#   fix:
#     set:
#       path: [auto_minor_version_upgrade]
#       value: true
package decree.aws.dms.auto_minor_version_upgrade

import data.decree.tf
import data.decree.value

deny contains tf.finding(replication_instance, "must upgrade minor versions automatically", ["auto_minor_version_upgrade"]) if {
	some replication_instance in input.resource.aws_dms_replication_instance
	auto_minor_version_upgrade := value.at(replication_instance.values, ["auto_minor_version_upgrade"], null)
	value.known(auto_minor_version_upgrade)
	auto_minor_version_upgrade != true
}
