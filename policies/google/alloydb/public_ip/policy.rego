# METADATA
# title: AlloyDB instances have no public addresses
# description: With a public address a list of networks and a password stand between the internet and the data.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/alloydb_instance
# custom:
#   id: google.alloydb.public_ip
#   requirement: AlloyDB instances must not have a public IP address
#   severity: HIGH
#   category: network exposure
#   resource_types: [google_alloydb_instance]
#   profiles: [ai_platform]
#   remediation: Set `network_config.0.enable_public_ip` to false.
#   fix:
#     set:
#       path: [network_config, 0, enable_public_ip]
#       value: false
package decree.google.alloydb.public_ip

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must not have a public IP address", ["network_config", 0, "enable_public_ip"]) if {
	some instance in input.resource.google_alloydb_instance
	enable_public_ip := instance.values.network_config[0].enable_public_ip
	value.known(enable_public_ip)
	enable_public_ip != false
}
