# METADATA
# title: Instances have no public IP addresses
# description: A machine with a public address is one firewall rule away from the internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance_template
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_region_instance_template
# custom:
#   id: google.compute.public_ip
#   aliases: [CKV_GCP_40, AVD-GCP-0031]
#   requirement: compute instances must not have a public IP address
#   severity: HIGH
#   category: network exposure
#   resource_types: [google_compute_instance, google_compute_instance_template, google_compute_region_instance_template]
#   profiles: [ai_platform]
#   frameworks:
#     cis: ["4.9"]
#     soc2: [cc_6_6]
#     hipaa: ["164_308_a_1_ii_b", "164_310_a_1", "164_312_a_1"]
#     pci_dss:
#       ["1.2.8.26", "1.2.8.32", "1.4.2.19", "1.4.5.1", "3.5.1.3.20", "3.5.1.3.24", A1.1.2.22, A1.1.3.12,
#        A1.1.3.16, A1.1.3.28, A1.1.3.31, A3.4.1.13, A3.4.1.25]
#   remediation: Remove `access_config`; let Cloud NAT take care of outgoing and a load balancer or IAP of
#     incoming connections.
package decree.google.compute.public_ip

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must not have a public IP address", ["network_interface", i, "access_config"]) if {
	some instance in input.resource.google_compute_instance
	some i, network_interface in instance.values.network_interface
	value.present(network_interface.access_config)
}

deny contains tf.finding(instance, "must not have a public IP address", ["network_interface", i, "ipv6_access_config"]) if {
	some instance in input.resource.google_compute_instance
	some i, network_interface in instance.values.network_interface
	value.present(network_interface.ipv6_access_config)
}

deny contains tf.finding(instance_template, "must not have a public IP address", ["network_interface", i, "access_config"]) if {
	some instance_template in input.resource.google_compute_instance_template
	some i, network_interface in instance_template.values.network_interface
	value.present(network_interface.access_config)
}

deny contains tf.finding(instance_template, "must not have a public IP address", ["network_interface", i, "ipv6_access_config"]) if {
	some instance_template in input.resource.google_compute_instance_template
	some i, network_interface in instance_template.values.network_interface
	value.present(network_interface.ipv6_access_config)
}

deny contains tf.finding(region_instance_template, "must not have a public IP address", ["network_interface", i, "access_config"]) if {
	some region_instance_template in input.resource.google_compute_region_instance_template
	some i, network_interface in region_instance_template.values.network_interface
	value.present(network_interface.access_config)
}

deny contains tf.finding(region_instance_template, "must not have a public IP address", ["network_interface", i, "ipv6_access_config"]) if {
	some region_instance_template in input.resource.google_compute_region_instance_template
	some i, network_interface in region_instance_template.values.network_interface
	value.present(network_interface.ipv6_access_config)
}
