# METADATA
# title: Load balancers of services are internal or limited
# description: A service of type LoadBalancer has an address on the internet, open to everyone, where nothing
#   says otherwise.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/service
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/service_v1
# custom:
#   id: kubernetes.service.public_load_balancer
#   requirement: Kubernetes services must not be reachable through an external load balancer
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [kubernetes_service, kubernetes_service_v1]
#   remediation: Make the load balancer internal with the annotation of the cloud, or list the networks in
#     `load_balancer_source_ranges`.
package decree.kubernetes.service.public_load_balancer

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must not be reachable through an external load balancer", []) if {
	some service in input.resource.kubernetes_service
	service.values.spec[0].type == "LoadBalancer"
	value.absent(value.at(service.values, ["spec", 0, "load_balancer_source_ranges"], null))
	networking_gke_io_load_balancer_type := value.at(service.values, ["metadata", 0, "annotations", "networking.gke.io/load-balancer-type"], null)
	value.known(networking_gke_io_load_balancer_type)
	networking_gke_io_load_balancer_type != "Internal"
	cloud_google_com_load_balancer_type := value.at(service.values, ["metadata", 0, "annotations", "cloud.google.com/load-balancer-type"], null)
	value.known(cloud_google_com_load_balancer_type)
	cloud_google_com_load_balancer_type != "Internal"
	service_beta_kubernetes_io_aws_load_balancer_internal := value.at(service.values, ["metadata", 0, "annotations", "service.beta.kubernetes.io/aws-load-balancer-internal"], null)
	value.known(service_beta_kubernetes_io_aws_load_balancer_internal)
	not service_beta_kubernetes_io_aws_load_balancer_internal in ["true", "0.0.0.0/0", true]
	service_beta_kubernetes_io_azure_load_balancer_internal := value.at(service.values, ["metadata", 0, "annotations", "service.beta.kubernetes.io/azure-load-balancer-internal"], null)
	value.known(service_beta_kubernetes_io_azure_load_balancer_internal)
	not service_beta_kubernetes_io_azure_load_balancer_internal in ["true", true]
	service_beta_kubernetes_io_openstack_internal_load_balancer := value.at(service.values, ["metadata", 0, "annotations", "service.beta.kubernetes.io/openstack-internal-load-balancer"], null)
	value.known(service_beta_kubernetes_io_openstack_internal_load_balancer)
	not service_beta_kubernetes_io_openstack_internal_load_balancer in ["true", true]
}

deny contains tf.finding(v1, "must not be reachable through an external load balancer", []) if {
	some v1 in input.resource.kubernetes_service_v1
	v1.values.spec[0].type == "LoadBalancer"
	value.absent(value.at(v1.values, ["spec", 0, "load_balancer_source_ranges"], null))
	networking_gke_io_load_balancer_type := value.at(v1.values, ["metadata", 0, "annotations", "networking.gke.io/load-balancer-type"], null)
	value.known(networking_gke_io_load_balancer_type)
	networking_gke_io_load_balancer_type != "Internal"
	cloud_google_com_load_balancer_type := value.at(v1.values, ["metadata", 0, "annotations", "cloud.google.com/load-balancer-type"], null)
	value.known(cloud_google_com_load_balancer_type)
	cloud_google_com_load_balancer_type != "Internal"
	service_beta_kubernetes_io_aws_load_balancer_internal := value.at(v1.values, ["metadata", 0, "annotations", "service.beta.kubernetes.io/aws-load-balancer-internal"], null)
	value.known(service_beta_kubernetes_io_aws_load_balancer_internal)
	not service_beta_kubernetes_io_aws_load_balancer_internal in ["true", "0.0.0.0/0", true]
	service_beta_kubernetes_io_azure_load_balancer_internal := value.at(v1.values, ["metadata", 0, "annotations", "service.beta.kubernetes.io/azure-load-balancer-internal"], null)
	value.known(service_beta_kubernetes_io_azure_load_balancer_internal)
	not service_beta_kubernetes_io_azure_load_balancer_internal in ["true", true]
	service_beta_kubernetes_io_openstack_internal_load_balancer := value.at(v1.values, ["metadata", 0, "annotations", "service.beta.kubernetes.io/openstack-internal-load-balancer"], null)
	value.known(service_beta_kubernetes_io_openstack_internal_load_balancer)
	not service_beta_kubernetes_io_openstack_internal_load_balancer in ["true", true]
}
